package org.isnad.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.knowledge.FoundPhrases;
import org.isnad.knowledge.Phrase;
import org.isnad.knowledge.PhraseIndex;
import org.isnad.language.Affixes;
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

    FigureWords(Tsv table, Affixes affixes) {
        PhraseIndex.Builder<Word> builder = new PhraseIndex.Builder<>();
        for (Tsv.Row row : table.rows()) {
            Kind kind = Kind.valueOf(row.cell("class").toUpperCase(Locale.ROOT).replace('-', '_'));
            builder.add(row.cell("phrase"), new Word(kind, row.cell("value")));
        }
        phrases = builder.build(affixes);
    }

    /** The words of the table in a text. */
    InText in(TokenizedText text) {
        return new InText(phrases.in(text));
    }

    /** What the table finds in one text. */
    record InText(FoundPhrases<List<Word>> phrases) {

        /** The longest phrase that begins in a token, with all that it is. */
        Optional<Phrase<List<Word>>> at(int token) {
            return phrases.at(token);
        }

        /** The longest phrase that begins in a token, as a word of a kind if it is one. */
        Optional<Phrase<String>> at(int token, Kind kind) {
            return at(token).flatMap(found -> as(kind, found));
        }
    }

    /** A phrase as a word of a kind, if it is one. */
    static Optional<Phrase<String>> as(Kind kind, Phrase<List<Word>> found) {
        for (Word word : found.value()) {
            if (word.kind() == kind) {
                return Optional.of(new Phrase<>(found.from(), found.to(), found.clitic(), word.value()));
            }
        }
        return Optional.empty();
    }
}
