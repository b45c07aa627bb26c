package org.isnad.link;

import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.Role;
import org.isnad.model.Agent;
import org.isnad.text.TokenizedText;

/** Reads an office, whose it is and whether it is past, where a phrase begins. */
final class TitleReader {

    private final ArticleView view;

    TitleReader(ArticleView view) {
        this.view = view;
    }

    /**
     * The office that begins in a token.
     *
     * @param to where the phrase ends, exclusive
     */
    Optional<Title> at(int token, int to) {
        Phrase<Role> role = view.tools().offices().at(view.text(), token).orElse(null);
        return role == null || role.to() > to ? Optional.empty() : Optional.of(complete(role, to));
    }

    private Title complete(Phrase<Role> role, int to) {
        int next = role.to();
        boolean former = false;
        Optional<KnownAgent> of = Optional.empty();
        while (next < to) {
            int word = view.skipQuotes(next, to);
            Optional<Owner> owner = of.isPresent() ? Optional.empty() : owner(word, to);
            if (owner.isPresent()) {
                of = Optional.of(owner.get().agent);
                next = owner.get().to;
            } else if (word < to && view.is(word, LinkingWord.FORMER)) {
                former = true;
                next = word + 1;
            } else {
                break;
            }
        }
        if (of.isEmpty()) {
            of = view.tools()
                    .offices()
                    .onlyBody(role.value().key())
                    .flatMap(view.tools().knowledge()::agent)
                    .filter(body -> body.type() != Agent.Type.STATE || view.tellsOf(body.key()));
        }
        return new Title(role.value().key(), of, former, role.from(), next);
    }

    private record Owner(KnownAgent agent, int to) {}

    /** A nationality, or the name of a state or organisation; never the metonym of a place or a person. */
    private Optional<Owner> owner(int token, int to) {
        if (token >= to) {
            return Optional.empty();
        }
        NameFound name = view.names().at(token).orElse(null);
        if (name != null
                && name.to() <= to
                && name.unambiguous()
                && isBody(name.candidates().get(0))) {
            int end = name.to();
            while (end < to && view.text().kind(end) == TokenizedText.Kind.QUOTE) {
                end++;
            }
            return Optional.of(new Owner(name.candidates().get(0), end));
        }
        return view.tools()
                .demonyms()
                .at(view.text(), token)
                .filter(found -> found.to() <= to)
                .map(found -> new Owner(found.value(), found.to()));
    }

    private static boolean isBody(KnownAgent agent) {
        return agent.type() != Agent.Type.PERSON;
    }
}
