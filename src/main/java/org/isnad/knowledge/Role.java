package org.isnad.knowledge;

import java.util.Map;

/**
 * A kind of office, whosever it is: president, foreign minister, spokesperson.
 *
 * @param key the local name, such as {@code foreign-minister}
 * @param labels its name by language tag
 * @param phrases every way in which it is written, without the holder's country
 */
public record Role(String key, Map<String, String> labels, Wording phrases) {

    public Role {
        labels = Map.copyOf(labels);
    }
}
