package org.isnad.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** Writes statements as the comment at the head of {@code examples.tsv} tells, and reads the same as parts to compare. */
final class StatementNotation {

    private static final String NONE = "none";
    private static final String HIDDEN = "-";

    private final String text;
    private final List<Statement> statements;

    /** @param text the article that the statements' spans point into */
    StatementNotation(String text, List<Statement> statements) {
        this.text = text;
        this.statements = statements;
    }

    /** The text that a cell stands for: paragraph marks become line breaks, and {@code {00A0}} the code point. */
    static String textOf(String cell) {
        StringBuilder text = new StringBuilder();
        String lines = cell.replace(" ¶ ", "\n");
        int at = 0;
        while (at < lines.length()) {
            boolean codePoint = lines.charAt(at) == '{';
            text.append(codePoint ? Character.toString(Integer.parseInt(lines, at + 1, at + 5, 16)) : lines.charAt(at));
            at += codePoint ? 6 : 1;
        }
        return text.toString();
    }

    /** One line for each statement, fields in a fixed order, so that equal readings are equal lists. */
    static List<String> parse(String expected) {
        if (expected.strip().equals(NONE)) {
            return List.of();
        }
        return Arrays.stream(expected.split(" ; "))
                .map(StatementNotation::sortedFields)
                .sorted()
                .toList();
    }

    private static String sortedFields(String statement) {
        List<String> fields =
                Arrays.stream(statement.split("\\|")).map(String::strip).toList();
        List<String> ordered = new ArrayList<>(fields.subList(0, Math.min(4, fields.size())));
        fields.stream().skip(4).sorted().forEach(ordered::add);
        return String.join(" | ", ordered);
    }

    /** All statements in one cell, as a linguist would write them. */
    String cell() {
        return statements.isEmpty()
                ? NONE
                : statements.stream().map(this::statement).collect(Collectors.joining(" ; "));
    }

    private String statement(Statement statement) {
        List<String> fields = new ArrayList<>();
        fields.add(cue(statement) + "/" + statement.act());
        fields.add(statement.source().map(this::words).orElse(HIDDEN));
        fields.add(statement.content().stream().map(this::words).collect(Collectors.joining(" … ")));
        fields.add(statement.form().name().toLowerCase(Locale.ROOT));
        speaker(statement).ifPresent(s -> fields.add("speaker=" + s));
        mentions(statement.toldTo()).ifPresent(m -> fields.add("to=" + m));
        mentions(statement.via()).ifPresent(m -> fields.add("via=" + m));
        statement.within().ifPresent(outer -> fields.add("within=" + cue(statements.get(outer))));
        statement.saidOn().ifPresent(day -> fields.add("said=" + day.date()));
        return String.join(" | ", fields);
    }

    private String cue(Statement statement) {
        return statement.cue().map(cue -> words(cue.span())).orElse(HIDDEN);
    }

    /** Who speaks, where the phrase beside the cue does not tell. */
    private Optional<String> speaker(Statement statement) {
        List<Span> speakers = statement.speakers().stream().map(Mention::span).toList();
        boolean told = speakers.equals(statement.source().stream().toList());
        return told ? Optional.empty() : mentions(statement.speakers());
    }

    private Optional<String> mentions(List<Mention> mentions) {
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.stream().map(m -> words(m.span())).collect(Collectors.joining(" + ")));
    }

    /** The words of a span, with what cannot be seen written as {@code {200F}}. */
    private String words(Span span) {
        StringBuilder words = new StringBuilder();
        span.in(text)
                .codePoints()
                .forEach(c -> words.append(isHidden(c) ? "{%04X}".formatted(c) : Character.toString(c)));
        return words.toString().replace("\n", " ¶ ");
    }

    private static boolean isHidden(int c) {
        return c == 0xA0 || Character.getType(c) == Character.FORMAT;
    }
}
