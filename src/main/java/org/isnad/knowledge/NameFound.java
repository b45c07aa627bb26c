package org.isnad.knowledge;

import java.util.List;

/**
 * A known name as it stands in a text.
 *
 * @param from the token in which it begins
 * @param to the token after its last
 * @param clitic the folded letters before the name in its first token ("and", "for"), often none
 * @param candidates everybody of that name, by key
 */
public record NameFound(int from, int to, int clitic, List<KnownAgent> candidates) {

    /** Whether only one agent bears that name. */
    public boolean unambiguous() {
        return candidates.size() == 1;
    }
}
