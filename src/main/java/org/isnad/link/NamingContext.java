package org.isnad.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.NamingTerm;

/**
 * Decides whom a loaded name means in one article: a common noun such as "the militants" counts only where the country
 * of its referent is named, and where several could be meant, the one whose country is named most.
 */
final class NamingContext {

    private final Map<String, Integer> countries = new HashMap<>();

    NamingContext(ArticleView view) {
        for (NameFound name : view.names().all()) {
            if (name.unambiguous()) {
                count(name.candidates().get(0).key());
            }
        }
        view.tools().demonyms().all(view.text()).forEach(state -> count(state.key()));
    }

    /** The term that is meant; empty when nothing tells. */
    Optional<NamingTerm> choose(List<NamingTerm> terms) {
        NamingTerm best = null;
        int most = 0;
        boolean tied = false;
        for (NamingTerm term : terms) {
            int weight = weight(term);
            tied = weight == most && most > 0 || tied && weight < most;
            if (weight > most) {
                best = term;
                most = weight;
            }
        }
        return tied ? Optional.empty() : Optional.ofNullable(best);
    }

    private int weight(NamingTerm term) {
        return term.onlyWith().map(state -> countries.getOrDefault(state, 0)).orElse(Integer.MAX_VALUE);
    }

    private void count(String key) {
        countries.merge(key, 1, Integer::sum);
    }
}
