package org.isnad.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.knowledge.FoundPhrases;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.PhraseIndex;
import org.isnad.language.Affixes;
import org.isnad.language.Tsv;
import org.isnad.text.TokenizedText;

/** A table of a language pack whose rows put phrases into the classes of an enum. */
final class WordTable<C extends Enum<C>> {

    private final PhraseIndex<List<C>> phrases;

    private WordTable(PhraseIndex<List<C>> phrases) {
        this.phrases = phrases;
    }

    /** Reads a table whose columns are class and phrase. */
    static <C extends Enum<C>> WordTable<C> of(Tsv table, Class<C> classes, Affixes affixes) {
        PhraseIndex.Builder<C> phrases = new PhraseIndex.Builder<>();
        for (Tsv.Row row : table.rows()) {
            String constant = row.cell("class").toUpperCase(Locale.ROOT).replace('-', '_');
            phrases.add(row.cell("phrase"), Enum.valueOf(classes, constant));
        }
        return new WordTable<>(phrases.build(affixes));
    }

    /** The words of the table in a text. */
    FoundPhrases<List<C>> in(TokenizedText text) {
        return phrases.in(text);
    }

    /** The longest phrase that begins in a token, if it is of a class. */
    Optional<Phrase<List<C>>> at(TokenizedText text, int token, C wanted) {
        return at(text, token).filter(phrase -> phrase.value().contains(wanted));
    }

    /** The longest phrase that begins in a token. */
    Optional<Phrase<List<C>>> at(TokenizedText text, int token) {
        return token < 0 || token >= text.size() ? Optional.empty() : phrases.at(text, token);
    }
}
