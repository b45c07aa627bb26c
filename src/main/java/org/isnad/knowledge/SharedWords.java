package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.text.Folding;

/**
 * Words that two resources have alike.
 *
 * @param words as they are folded
 */
record SharedWords(String words, Resource one, Resource other) {

    /** Every pair of resources that have words in common, both ways round. */
    static List<SharedWords> of(List<Resource> resources, String... properties) {
        Map<String, Set<Resource>> having = new TreeMap<>();
        for (Resource resource : resources) {
            resource.wording(properties)
                    .all()
                    .forEach(words -> having.computeIfAbsent(Folding.fold(words), w -> new LinkedHashSet<>())
                            .add(resource));
        }
        List<SharedWords> shared = new ArrayList<>();
        having.forEach((words, all) -> all.forEach(one -> all.stream()
                .filter(other -> other != one)
                .forEach(other -> shared.add(new SharedWords(words, one, other)))));
        return shared;
    }
}
