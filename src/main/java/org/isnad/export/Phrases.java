package org.isnad.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words around the data of a comparison, in one language; English where the language has none. */
final class Phrases {

    private final ResourceBundle words;

    /**
     * @param language a BCP 47 tag; the locale of the process plays no part
     */
    Phrases(String language) {
        words = ResourceBundle.getBundle(
                "org.isnad.export.comparison",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The phrase of a key; numbers are written in digits that every reader knows. */
    String of(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }

    /** The phrase of a key or, where it has none, the key. */
    String orKey(String key) {
        return words.containsKey(key) ? words.getString(key) : key;
    }
}
