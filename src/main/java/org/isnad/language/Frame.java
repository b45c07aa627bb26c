package org.isnad.language;

import java.util.Optional;
import org.isnad.text.Folding;

/**
 * One way in which a cue goes on to its content, as {@code cues.tsv} writes it.
 *
 * @param kind how the content opens
 * @param preposition folded; empty where the frame has none
 * @param head the class that the content's first noun must have
 * @param object what the noun phrase before the content is
 */
public record Frame(Kind kind, String preposition, Optional<WordClass> head, Object object) {

    /** How a content opens. */
    public enum Kind {
        /** With a complementizer, after the preposition if there is one. */
        CLAUSE,
        COLON,
        QUOTATION,
        /** With the noun after a preposition. */
        PREPOSITIONAL,
        /** With a bare noun phrase. */
        NOMINAL,
        /** With an indirect question. */
        QUESTION,
        /** The preposition names the source; the content comes later, in a frame of its own. */
        SOURCE
    }

    /** What a noun phrase between the cue and the content is. */
    public enum Object {
        NONE,
        ADDRESSEE,
        TARGET,
        /** Part of the content: "describes X as Y". */
        CONTENT
    }

    static Frame parse(String notation) {
        return switch (notation) {
            case ":" -> new Frame(Kind.COLON, "", Optional.empty(), Object.NONE);
            case "\"" -> new Frame(Kind.QUOTATION, "", Optional.empty(), Object.NONE);
            case "that" -> new Frame(Kind.CLAUSE, "", Optional.empty(), Object.NONE);
            case "np" -> new Frame(Kind.NOMINAL, "", Optional.empty(), Object.NONE);
            case "addr" -> new Frame(Kind.CLAUSE, "", Optional.empty(), Object.ADDRESSEE);
            case "whether" -> new Frame(Kind.QUESTION, "", Optional.empty(), Object.NONE);
            default -> parseCompound(notation);
        };
    }

    private static Frame parseCompound(String notation) {
        int joint = indexOfJoint(notation);
        if (joint < 0) {
            return prepositional(notation, Object.NONE);
        }
        String left = notation.substring(0, joint);
        String right = notation.substring(joint + 1);
        return switch (notation.charAt(joint)) {
            case ':' ->
                right.equals("that")
                        ? new Frame(Kind.CLAUSE, Folding.fold(left), Optional.empty(), Object.NONE)
                        : headed(left, right);
            case '/' -> headed(left, right);
            default -> joined(left, right);
        };
    }

    private static Frame joined(String left, String right) {
        if (right.equals("source") || right.equals("document")) {
            Optional<WordClass> head = right.equals("source") ? Optional.empty() : Optional.of(WordClass.DOCUMENT);
            return new Frame(Kind.SOURCE, Folding.fold(left), head, Object.NONE);
        }
        if (right.startsWith("addr")) {
            return addressed(Folding.fold(left), right.substring("addr".length()));
        }
        Object object = switch (left) {
            case "addr" -> Object.ADDRESSEE;
            case "target" -> Object.TARGET;
            case "np" -> Object.CONTENT;
            default -> throw new IllegalStateException("no such frame: " + left + "+" + right);
        };
        return switch (right) {
            case "object" -> new Frame(Kind.NOMINAL, "", Optional.empty(), object);
            case "responsibility", "masdar" -> new Frame(Kind.NOMINAL, "", Optional.of(WordClass.named(right)), object);
            default -> prepositional(right, object);
        };
    }

    /** A preposition names who is told, then a complementizer opens the content, or a noun of the class that is named. */
    private static Frame addressed(String preposition, String joint) {
        return joint.isEmpty()
                ? new Frame(Kind.CLAUSE, preposition, Optional.empty(), Object.ADDRESSEE)
                : new Frame(
                        Kind.NOMINAL, preposition, Optional.of(WordClass.named(joint.substring(1))), Object.ADDRESSEE);
    }

    private static Frame headed(String left, String wordClass) {
        Optional<WordClass> head = Optional.of(WordClass.named(wordClass));
        return left.equals("np")
                ? new Frame(Kind.NOMINAL, "", head, Object.NONE)
                : new Frame(Kind.PREPOSITIONAL, Folding.fold(left), head, Object.NONE);
    }

    private static Frame prepositional(String preposition, Object object) {
        return new Frame(Kind.PREPOSITIONAL, Folding.fold(preposition), Optional.empty(), object);
    }

    private static int indexOfJoint(String notation) {
        for (int i = 0; i < notation.length(); i++) {
            if (":/+".indexOf(notation.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
