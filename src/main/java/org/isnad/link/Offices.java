package org.isnad.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.Office;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.PhraseIndex;
import org.isnad.knowledge.Role;
import org.isnad.language.LanguagePack;
import org.isnad.text.TokenizedText;

/** Who holds which office, and how offices are written. */
final class Offices {

    private final PhraseIndex<List<Role>> phrases;
    private final Map<String, List<KnownAgent>> holders = new HashMap<>();
    private final Map<String, Set<String>> bodies = new HashMap<>();

    Offices(Knowledge knowledge, LanguagePack pack) {
        PhraseIndex.Builder<Role> roles = new PhraseIndex.Builder<>();
        knowledge.roles().forEach(role -> role.phrases().in(pack.code()).forEach(phrase -> roles.add(phrase, role)));
        phrases = roles.build(pack.affixes());
        for (KnownAgent agent : knowledge.agents()) {
            for (Office office : agent.offices()) {
                List<KnownAgent> here =
                        holders.computeIfAbsent(office.role() + "@" + office.of(), k -> new ArrayList<>());
                if (!here.contains(agent)) {
                    here.add(agent);
                }
                bodies.computeIfAbsent(office.role(), k -> new TreeSet<>()).add(office.of());
            }
        }
    }

    /** The longest office that begins in a token. */
    Optional<Phrase<Role>> at(TokenizedText text, int token) {
        return phrases.at(text, token)
                .map(found -> new Phrase<>(
                        found.from(), found.to(), found.clitic(), found.value().get(0)));
    }

    /** The only state or organisation that has such an office. */
    Optional<String> onlyBody(String role) {
        Set<String> of = bodies.getOrDefault(role, Set.of());
        return of.size() == 1 ? Optional.of(of.iterator().next()) : Optional.empty();
    }

    /** Everybody who ever held an office, by key. */
    List<KnownAgent> everHeld(String role, String of) {
        return holders.getOrDefault(role + "@" + of, List.of());
    }

    /** Who held an office on a day; several on a day of change. */
    List<KnownAgent> held(String role, String of, LocalDate day) {
        return everHeld(role, of).stream()
                .filter(agent -> agent.held(role, of, day))
                .toList();
    }

    /** The roles that somebody ever had. */
    static Set<String> roles(KnownAgent agent) {
        return agent.offices().stream().map(Office::role).collect(Collectors.toSet());
    }
}
