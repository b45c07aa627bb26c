package org.isnad.link;

import java.util.HashSet;
import java.util.Set;
import org.isnad.knowledge.NameFound;

/** People of one article who only share a known name: a trade before it says once that somebody else is meant. */
final class Namesakes {

    private final Set<String> keys = new HashSet<>();

    Namesakes(ArticleView view) {
        for (NameFound name : view.names().all()) {
            if (name.unambiguous() && view.is(name.from() - 1, LinkingWord.TRADE)) {
                keys.add(name.candidates().get(0).key());
            }
        }
    }

    /** Whether a name means nobody known. */
    boolean bears(NameFound name) {
        return name.unambiguous() && keys.contains(name.candidates().get(0).key());
    }
}
