package org.isnad.link;

import java.util.HashSet;
import java.util.Set;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;

/** People of one article who only share a known name: a trade before it says once that somebody else is meant. */
final class Namesakes {

    private final ArticleView view;
    private final Set<String> keys = new HashSet<>();

    Namesakes(ArticleView view) {
        this.view = view;
        for (NameFound name : view.names().all()) {
            if (name.unambiguous() && view.is(name.from() - 1, LinkingWord.TRADE)) {
                keys.add(name.candidates().get(0).key());
            }
        }
    }

    /** Whether a name means nobody known here: a namesake, or the father after whom somebody is called. */
    boolean bears(NameFound name) {
        return view.is(name.from() - 1, WordClass.KINSHIP)
                || name.unambiguous() && keys.contains(name.candidates().get(0).key());
    }
}
