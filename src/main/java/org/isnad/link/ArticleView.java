package org.isnad.link;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.isnad.knowledge.EventKind;
import org.isnad.knowledge.FoundPhrases;
import org.isnad.knowledge.NameFound;
import org.isnad.knowledge.NamesFound;
import org.isnad.knowledge.NamingTerm;
import org.isnad.knowledge.Phrase;
import org.isnad.language.Affix;
import org.isnad.language.Affixes;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.language.WordReadings;
import org.isnad.model.Article;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** One article with what was found in it before linking, and what linking knows whatever the article. */
final class ArticleView {

    private final Article article;
    private final TokenizedText text;
    private final NamesFound names;
    private final LinkingTools tools;
    private final WordReadings readings;

    private final FoundPhrases<List<LinkingWord>> words;
    private final FoundPhrases<List<NamingTerm>> namingTerms;
    private final FoundPhrases<List<EventKind>> eventKinds;
    private @Nullable Set<String> toldOf;

    ArticleView(Article article, TokenizedText text, WordReadings readings, NamesFound names, LinkingTools tools) {
        this.article = article;
        this.text = text;
        this.names = tools.shortNames().understood(names, text, tools);
        this.tools = tools;
        this.readings = readings;
        this.words = tools.words().in(text);
        this.namingTerms = tools.namingTerms().in(text);
        this.eventKinds = tools.eventKinds().in(text);
    }

    Article article() {
        return article;
    }

    TokenizedText text() {
        return text;
    }

    NamesFound names() {
        return names;
    }

    LinkingTools tools() {
        return tools;
    }

    Affixes affixes() {
        return tools.affixes();
    }

    /** Whether a token is a word whose folded letters begin with an affix, whatever they mean. */
    boolean startsWith(int token, Affix affix) {
        return isWord(token) && affixes().starts(text.folded(token), affix);
    }

    /** The tokens of a span. */
    Tokens tokens(Span span) {
        int from = text.tokenAt(span.start());
        return new Tokens(from, Math.max(text.tokenFrom(span.end()), from));
    }

    /** How many letters of its first token, in code points, a span leaves out: what is joined to a noun. */
    int leftOut(Span span) {
        int token = text.tokenAt(span.start());
        return token < text.size()
                ? Math.max(
                        0,
                        span.start()
                                - text.charSpan(text.start(token), text.end(token))
                                        .start())
                : 0;
    }

    /** The tokens of each sentence, by its number. */
    List<Tokens> sentences() {
        List<Tokens> sentences = new ArrayList<>();
        int from = 0;
        for (int token = 1; token <= text.size(); token++) {
            if (token == text.size() || text.sentence(token) != text.sentence(from)) {
                sentences.add(new Tokens(from, token));
                from = token;
            }
        }
        return sentences;
    }

    /** The number of the sentence in which a statement's cue stands, or else its content begins. */
    Optional<Integer> sentence(Statement statement) {
        int anchor = text.tokenAt(statement
                .cue()
                .map(cue -> cue.span().start())
                .orElse(statement.content().get(0).start()));
        return anchor < text.size() ? Optional.of(text.sentence(anchor)) : Optional.empty();
    }

    /** A run of tokens, {@code to} exclusive. */
    record Tokens(int from, int to) {

        boolean contains(int token) {
            return token >= from && token < to;
        }
    }

    /** The language of the words that the article is read with, in which agents are called by their names. */
    String language() {
        return tools.language();
    }

    /** The day of publication, where it is known to the day. */
    Optional<LocalDate> day() {
        return article.published().flatMap(ArticleView::day);
    }

    /** The hour of publication on the clock that it is told by, where it is known. */
    OptionalInt hour() {
        return article.published()
                .filter(published -> published.isSupported(ChronoField.HOUR_OF_DAY))
                .map(published -> OptionalInt.of(published.get(ChronoField.HOUR_OF_DAY)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<LocalDate> day(Temporal published) {
        if (published instanceof LocalDate date) {
            return Optional.of(date);
        }
        if (published instanceof LocalDateTime time) {
            return Optional.of(time.toLocalDate());
        }
        return published instanceof OffsetDateTime time ? Optional.of(time.toLocalDate()) : Optional.empty();
    }

    boolean is(int token, WordClass wordClass) {
        return token >= 0
                && token < text.size()
                && text.isWord(token)
                && readings.at(token).is(wordClass);
    }

    /** Whether a token is a comma of either script. */
    boolean isComma(int token) {
        String mark = text.folded(token);
        return mark.equals("\u060C") || mark.equals(",");
    }

    /** Whether there is such a token, and it is no mark and no number. */
    boolean isWord(int token) {
        return token >= 0 && token < text.size() && text.isWord(token);
    }

    /** The letters for "and" and prepositions that are joined to a phrase. */
    String joined(Phrase<?> phrase) {
        return text.folded(phrase.from()).substring(0, phrase.clitic());
    }

    /** How many letters for "and" and prepositions are joined to a word that the lexicon holds. */
    int joinedLetters(int token) {
        WordReading reading = readings.at(token);
        return (reading.conjunction() ? 1 : 0) + (reading.proclitic() == 0 ? 0 : 1);
    }

    /** Whether the article names an agent, or has the adjective of a state. */
    boolean tellsOf(String agent) {
        if (toldOf == null) {
            Set<String> keys = new HashSet<>();
            names.all().stream()
                    .filter(NameFound::unambiguous)
                    .forEach(name -> keys.add(name.candidates().get(0).key()));
            tools.demonyms().all(text).forEach(state -> keys.add(state.key()));
            toldOf = keys;
        }
        return toldOf.contains(agent);
    }

    /** Whether a word reports what somebody says. */
    boolean isCue(int token) {
        return text.isWord(token) && !readings.at(token).word().cues().isEmpty();
    }

    /**
     * The words of some tokens, without the letters joined to the first where they can be cut off.
     *
     * @param clitic how many folded letters those are
     */
    Span span(int from, int clitic, int to) {
        boolean contracted = clitic > 0 && affixes().isToThe(text.folded(from), clitic - 1);
        int cut = contracted ? clitic - 1 : clitic;
        int start = cut == 0 ? text.start(from) : text.start(from) + Folding.rawOffset(text.raw(from), cut);
        return text.charSpan(start, text.end(to - 1));
    }

    boolean is(int token, LinkingWord word) {
        return at(token, word).isPresent();
    }

    /** The longest phrase of the linking words that begins in a token. */
    Optional<Phrase<List<LinkingWord>>> linkingWord(int token) {
        return words.at(token);
    }

    /** The same, if it is such a word. */
    Optional<Phrase<List<LinkingWord>>> at(int token, LinkingWord word) {
        return words.at(token).filter(phrase -> phrase.value().contains(word));
    }

    FoundPhrases<List<NamingTerm>> namingTerms() {
        return namingTerms;
    }

    /** The words for events of the kinds that one thing tells apart, in a stretch of the text. */
    List<Phrase<EventKind>> eventKinds(Tokens within, EventKind.KeyedBy keyedBy) {
        return eventKinds.between(within.from(), within.to()).stream()
                .map(found -> new Phrase<>(
                        found.from(), found.to(), found.clitic(), found.value().get(0)))
                .filter(found -> found.value().keyedBy() == keyedBy)
                .toList();
    }

    /** Whether a phrase is such a word as a whole. */
    boolean is(Phrase<?> phrase, LinkingWord word) {
        return at(phrase.from(), word)
                .filter(found -> found.to() == phrase.to())
                .isPresent();
    }

    /** Whether a phrase stands right after such a word, with one word between them at most, or is joined to it. */
    boolean isAfter(LinkingWord word, Phrase<?> phrase) {
        return IntStream.rangeClosed(Math.max(phrase.from() - 2, 0), phrase.from())
                .anyMatch(token -> at(token, word)
                        .filter(found -> found.to() >= phrase.from())
                        .isPresent());
    }

    /** Whether a word begins with the article. */
    boolean isDefinite(int token) {
        return text.isWord(token) && stemStart(text.folded(token)) > 0;
    }

    /** A word without the article, so that "the minister" and "minister of" are one. */
    String stem(int token) {
        return stem(text.folded(token));
    }

    /** A folded word without the article. */
    String stem(String folded) {
        return folded.substring(stemStart(folded));
    }

    private int stemStart(String folded) {
        return folded.length() > 4 && affixes().starts(folded, Affix.ARTICLE) ? 2 : 0;
    }

    /** The last word of a name, with "Abd" or "Bin" before it. */
    String lastName(int from, int to) {
        int first = to - 1;
        while (first > from && is(first - 1, WordClass.KINSHIP)) {
            first--;
        }
        StringBuilder name = new StringBuilder(text.folded(first));
        for (int token = first + 1; token < to; token++) {
            name.append(' ').append(text.folded(token));
        }
        return name.toString();
    }

    /** The next word or number from a token on; quotation marks do not count. */
    int skipQuotes(int token, int to) {
        int next = token;
        while (next < to && text.kind(next) == TokenizedText.Kind.QUOTE) {
            next++;
        }
        return next;
    }
}
