package org.isnad.export;

import java.io.PrintStream;
import org.isnad.extract.Explanation;

/** Tells how an article was read, for a linguist at a terminal. */
public final class ExplanationText {

    private final PrintStream out;
    private final Isolation isolation;

    public ExplanationText(PrintStream out, Isolation isolation) {
        this.out = out;
        this.isolation = isolation;
    }

    /** Every sentence with its tokens, and then what became of each word that could be a cue. */
    public void write(Explanation explanation) {
        explanation.sentences().forEach(this::write);
        out.flush();
    }

    private void write(Explanation.Sentence sentence) {
        out.println(isolation.of(sentence.text()));
        sentence.tokens().forEach(this::write);
        for (Explanation.Step step : sentence.steps()) {
            out.println("  " + isolation.of(step.cue()) + ": " + step.decision());
        }
        out.println();
    }

    private void write(Explanation.Token token) {
        StringBuilder line = new StringBuilder("    ").append(isolation.of(token.raw()));
        if (!token.classes().isEmpty()) {
            line.append("  ").append(String.join(" ", token.classes()));
        }
        token.name().ifPresent(key -> line.append("  name:").append(key));
        out.println(line);
    }
}
