package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Agreement;
import org.isnad.model.SaidOn;
import org.jspecify.annotations.Nullable;

/** A statement while it is being put together; its numbers and spans are given when all of the article is read. */
final class Draft {

    /** The clause it was read from; null for a statement without a cue verb. */
    final @Nullable Clause clause;
    /** The tokens of the cue, the last exclusive; empty for a quotation that goes on without one. */
    final int cueFrom;

    final int cueTo;

    final String lemma;
    final String act;
    final String rule;

    Optional<NounPhrase> source = Optional.empty();
    List<NounPhrase> speakers = new ArrayList<>();
    /** What the verb form says of its subject. */
    Agreement agreement = Agreement.ANY;

    /** Content in UTF-16 units, {@code from} and {@code to} in turn. */
    final List<int[]> content = new ArrayList<>();

    int contentFrom;
    int contentTo;
    /** The tokens among which its day is told where it was read from no clause. */
    int sourceFrom;

    int sourceTo;

    final List<NounPhrase> via = new ArrayList<>();
    final List<NounPhrase> toldTo = new ArrayList<>();
    Optional<SaidOn> saidOn = Optional.empty();

    @Nullable
    Draft within;

    /** Whose speech it goes on with; null where it has a source of its own or a subject who had not spoken. */
    @Nullable
    Draft follows;

    Draft(@Nullable Clause clause, int cueFrom, int cueTo, String lemma, String act, String rule) {
        this.clause = clause;
        this.cueFrom = cueFrom;
        this.cueTo = cueTo;
        this.lemma = lemma;
        this.act = act;
        this.rule = rule;
    }

    boolean hasCue() {
        return cueTo > cueFrom;
    }

    /** The token by which it takes its place in the text. */
    int position() {
        return hasCue() ? cueFrom : contentFrom;
    }

    /** The tokens from the first of its content to the last. */
    int length() {
        return contentTo - contentFrom;
    }

    boolean covers(int token) {
        return contentFrom <= token && token < contentTo;
    }

    /** Makes this what a source told the speaker of another draft, who says no more than that. */
    void tellTo(Draft outer, NounPhrase teller) {
        source = Optional.of(teller);
        agreement = teller.agreement();
        within = outer;
        repeat(outer);
        outer.source.ifPresent(via::add);
    }

    /** Gives this the content of another draft. */
    void repeat(Draft other) {
        contentFrom = other.contentFrom;
        contentTo = other.contentTo;
        content.addAll(other.content);
    }
}
