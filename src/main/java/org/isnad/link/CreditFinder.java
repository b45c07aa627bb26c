package org.isnad.link;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.KnownAgent;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/** Links an article's publisher, and the primary source that it credits in its metadata or in a line of its text. */
final class CreditFinder {

    /** A line that credits somebody is short. */
    private static final int LONGEST = 8;

    private final ArticleView view;

    CreditFinder(ArticleView view) {
        this.view = view;
    }

    Optional<Agent> publisher() {
        Article.Outlet outlet = view.article().outlet().orElse(null);
        if (outlet == null) {
            return Optional.empty();
        }
        Optional<KnownAgent> known = outlet.id()
                .flatMap(view.tools().knowledge()::agent)
                .or(() -> outlet.name().flatMap(this::medium));
        return known.map(agent -> agent.asSpeaker(view.language()))
                .or(() -> outlet.name()
                        .or(outlet::id)
                        .map(name -> unknown(outlet.id().orElse(name), name)));
    }

    Optional<Agent> credit() {
        return view.article()
                .credit()
                .or(this::creditLine)
                .map(name -> medium(name)
                        .map(agent -> agent.asSpeaker(view.language()))
                        .orElseGet(() -> unknown(name, name)));
    }

    /** A medium by its name, or by its name with its kind before it. */
    private Optional<KnownAgent> medium(String name) {
        List<KnownAgent> named = media(name);
        for (String kind : view.tools().mediumKinds()) {
            if (named.isEmpty()) {
                named = media(kind + " " + name);
            }
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private List<KnownAgent> media(String name) {
        return view.tools().knowledge().named(name).stream()
                .filter(agent -> agent.type() != Agent.Type.PERSON)
                .toList();
    }

    private static Agent unknown(String id, String name) {
        TokenizedText words = Tokenizer.tokenize(id);
        StringBuilder key = new StringBuilder();
        for (int token = 0; token < words.size(); token++) {
            if (words.kind(token) == TokenizedText.Kind.WORD || words.kind(token) == TokenizedText.Kind.NUMBER) {
                key.append(key.isEmpty() ? "" : "-").append(words.folded(token));
            }
        }
        String made = key.isEmpty() ? Folding.fold(id) : key.toString();
        return new Agent(made, Agent.Type.MEDIUM, Agent.Standing.UNLINKED, name, Optional.empty());
    }

    /** The last short line that begins with the word for a source and a colon. */
    private Optional<String> creditLine() {
        TokenizedText text = view.text();
        int end = text.size();
        while (end > 0) {
            int from = end - 1;
            while (from > 0 && text.paragraph(from - 1) == text.paragraph(end - 1)) {
                from--;
            }
            Optional<String> credited = creditIn(from, end);
            if (credited.isPresent()) {
                return credited;
            }
            end = from;
        }
        return Optional.empty();
    }

    private Optional<String> creditIn(int from, int to) {
        boolean credits = to - from >= 3
                && to - from <= LONGEST
                && view.is(from, LinkingWord.CREDIT)
                && view.text().folded(from + 1).equals(":");
        return credits ? Optional.of(view.text().words(from + 2, to)) : Optional.empty();
    }
}
