package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.isnad.text.Tokenizer;

/**
 * One way in which an agent is written.
 *
 * @param words as they are folded; not empty
 * @param agent which of the agents bears it, counted from 0
 */
record KnownName(List<String> words, int agent) {

    /** Labels, aliases and metonyms of some agents, in this order; what holds no word is none. */
    static List<KnownName> of(List<KnownAgent> agents) {
        List<KnownName> names = new ArrayList<>();
        for (int agent = 0; agent < agents.size(); agent++) {
            KnownAgent bearer = agents.get(agent);
            // A map without an order of its own must give the same bytes at every build.
            Collection<String> labels = new TreeMap<>(bearer.labels()).values();
            for (Collection<String> written : List.of(labels, bearer.aliases(), bearer.metonyms())) {
                for (String name : written) {
                    List<String> words = Tokenizer.tokenize(name).folded();
                    if (!words.isEmpty()) {
                        names.add(new KnownName(words, agent));
                    }
                }
            }
        }
        return names;
    }
}
