package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All known names of one text. */
public final class NamesFound {

    private final @Nullable NameFound[] byToken;
    private final List<NameFound> all;

    NamesFound(@Nullable NameFound[] byToken) {
        this.byToken = byToken;
        this.all = leftmost(byToken);
    }

    /** The same names, some of them understood otherwise. */
    public NamesFound with(UnaryOperator<NameFound> understanding) {
        @Nullable NameFound[] understood = new NameFound[byToken.length];
        for (int token = 0; token < byToken.length; token++) {
            NameFound name = byToken[token];
            understood[token] = name == null ? null : understanding.apply(name);
        }
        return new NamesFound(understood);
    }

    /** The longest name that begins in a token. */
    public Optional<NameFound> at(int token) {
        return token < 0 || token >= byToken.length ? Optional.empty() : Optional.ofNullable(byToken[token]);
    }

    /** The names of the text in its order; none reaches into the next. */
    public List<NameFound> all() {
        return all;
    }

    /**
     * The names that lie wholly between two tokens, in text order; none reaches into the next.
     *
     * @param to exclusive
     */
    public List<NameFound> between(int from, int to) {
        List<NameFound> found = new ArrayList<>();
        int token = from;
        while (token < to) {
            NameFound name = byToken[token];
            if (name != null && name.to() <= to) {
                found.add(name);
                token = name.to();
            } else {
                token++;
            }
        }
        return found;
    }

    private static List<NameFound> leftmost(@Nullable NameFound[] byToken) {
        List<NameFound> found = new ArrayList<>();
        int free = 0;
        for (int token = 0; token < byToken.length; token++) {
            NameFound name = byToken[token];
            if (name != null && token >= free) {
                found.add(name);
                free = name.to();
            }
        }
        return List.copyOf(found);
    }
}
