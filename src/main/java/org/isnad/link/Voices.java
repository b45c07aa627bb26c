package org.isnad.link;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** Who speaks at each token: the innermost statement whose content covers it, or the outlet. */
final class Voices {

    private static final int OUTLET = -1;

    private final int[] byToken;

    Voices(ArticleView view, List<Statement> statements) {
        byToken = new int[view.text().size()];
        Arrays.fill(byToken, OUTLET);
        statements.stream()
                .sorted(Comparator.comparingInt(Voices::length).reversed().thenComparingInt(Statement::number))
                .forEach(statement -> statement.content().forEach(span -> fill(view.tokens(span), statement)));
    }

    private void fill(Tokens tokens, Statement statement) {
        Arrays.fill(byToken, tokens.from(), tokens.to(), statement.number());
    }

    /** The shorter of two contents lies within the longer. */
    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }

    OptionalInt at(int token) {
        return byToken[token] == OUTLET ? OptionalInt.empty() : OptionalInt.of(byToken[token]);
    }
}
