package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText.Kind;

/** Reads what has no verb that reports: headlines of the form "the minister: we will", and quotations that go on. */
final class HeadlineReader {

    private static final int LONGEST_HEADLINE = 40;
    private static final int SHORTEST_CONTINUED_QUOTATION = 6;
    private static final int LONGEST_LABEL = 3;
    /** Tokens of a number with its unit. */
    private static final int LONGEST_FIGURE = 4;

    /** Parts two headlines in one. */
    static final String DOTS = "..";

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final HeadlineSpeakers speakers;
    private final GapReader gaps;

    HeadlineReader(Scene scene, NounPhraseReader phrases, KnownSpeakers speakers) {
        this.scene = scene;
        this.speakers = new HeadlineSpeakers(scene, phrases, speakers);
        this.phrases = phrases;
        this.gaps = new GapReader(scene, phrases);
    }

    /** A speaker and a colon before the whole of a headline. */
    record Headline(NounPhrase source, List<NounPhrase> toldTo, int colon, int end) {}

    List<Headline> headlines() {
        List<Headline> found = new ArrayList<>();
        for (int token = 0; token < scene.size(); token = scene.text.paragraphEnd(token)) {
            if (!scene.isFurniture(token)) {
                headline(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Headline> headline(int first) {
        int end = scene.text.paragraphEnd(first);
        if (end - first > LONGEST_HEADLINE || scene.isFullStop(end - 1)) {
            return Optional.empty();
        }
        int start = first;
        int colon = first;
        while (colon < end && !scene.isColon(colon)) {
            start = scene.text.raw(colon).startsWith(DOTS) || endsLabel(colon, first) ? colon + 1 : start;
            colon++;
        }
        if (colon == start || colon + 1 >= end || isFigure(colon + 1, end)) {
            return Optional.empty();
        }
        int to = colon;
        int joined = start > first && scene.word(start).conjunction() ? 1 : 0;
        Optional<NounPhrase> source = phrases.read(start, joined, to, true);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        GapReader.Gap rest = gaps.adjuncts(source.get().to(), to);
        // "X to the paper:": whoever speaks to a medium is somebody.
        boolean toMedium = rest.toldTo().stream().anyMatch(phrases::isMedium);
        if (!toMedium && !speakers.speaks(source.get(), to)) {
            return Optional.empty();
        }
        int read = rest.toldTo().stream()
                .mapToInt(NounPhrase::to)
                .max()
                .orElse(source.get().to());
        boolean filled = read == to
                || speakers.isOccasion(source.get(), to)
                || scene.quotations.isMark(to - 1) && read >= to - 1;
        return filled ? Optional.of(new Headline(source.get(), rest.toldTo(), colon, end)) : Optional.empty();
    }

    /** "The opposition: 11465 square kilometres": a line of a table. */
    private boolean isFigure(int from, int end) {
        return scene.text.kind(from) == Kind.NUMBER && end - from <= LONGEST_FIGURE;
    }

    /** "General / the dean:": what kind of news it is stands before the headline. */
    private boolean endsLabel(int token, int first) {
        return scene.isMark(token, '/') && token - first <= LONGEST_LABEL;
    }

    /**
     * Quotations that open a paragraph and that no cue claims: the speaker before goes on.
     *
     * @param drafts each with a content
     */
    List<Quotation> continuedQuotations(List<Draft> drafts) {
        TokenSet contents = new TokenSet();
        BitSet paragraphs = new BitSet();
        for (Draft draft : drafts) {
            contents.add(draft.contentFrom, draft.contentTo);
            paragraphs.set(scene.text.paragraph(draft.contentTo - 1));
        }
        List<Quotation> found = new ArrayList<>();
        for (Quotation quotation : scene.text.quotations()) {
            boolean opensParagraph = quotation.open() > 0
                    && scene.startsParagraph(quotation.open())
                    && !scene.isFurniture(quotation.open());
            if (opensParagraph
                    && scene.quotations.holds(quotation, SHORTEST_CONTINUED_QUOTATION)
                    && endsParagraph(quotation)
                    && !contents.contains(quotation.open() + 1)
                    && paragraphs.get(scene.text.paragraph(quotation.open()) - 1)) {
                found.add(quotation);
            }
        }
        return found;
    }

    private boolean endsParagraph(Quotation quotation) {
        int end = scene.text.paragraphEnd(quotation.open());
        return scene.quotations.closeOf(quotation) >= end - 2;
    }
}
