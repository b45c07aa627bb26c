package org.isnad.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.PhraseIndex;
import org.isnad.language.Tsv;
import org.isnad.text.TokenizedText;

/** The words of {@code figures.tsv}. */
final class FigureWords {

    /** The classes of the table, which says what each means. */
    enum Kind {
        NUMBER,
        SCALE,
        SCALES,
        HALF,
        BOUND,
        BOUND_AFTER,
        UNIT,
        PAIR,
        LABEL,
        NOUN,
        NO_NOUN,
        OF
    }

    /** One row. */
    record Word(Kind kind, String value) {}

    private final PhraseIndex<List<Word>> phrases;

    FigureWords(Tsv table) {
        PhraseIndex.Builder<Word> builder = new PhraseIndex.Builder<>();
        for (Tsv.Row row : table.rows()) {
            Kind kind = Kind.valueOf(row.cell("class").toUpperCase(Locale.ROOT).replace('-', '_'));
            builder.add(row.cell("phrase"), new Word(kind, row.cell("value")));
        }
        phrases = builder.build();
    }

    /** The longest phrase that begins in a token, as a word of a kind if it is one. */
    Optional<Phrase<String>> at(TokenizedText text, int token, Kind kind) {
        if (token < 0 || token >= text.size()) {
            return Optional.empty();
        }
        return phrases.at(text, token)
                .flatMap(found -> found.value().stream()
                        .filter(word -> word.kind() == kind)
                        .findFirst()
                        .map(word -> new Phrase<>(found.from(), found.to(), found.clitic(), word.value())));
    }
}
