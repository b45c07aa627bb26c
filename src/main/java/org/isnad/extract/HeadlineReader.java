package org.isnad.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.model.Mention;
import org.isnad.text.Quotation;

/** Reads what has no verb that reports: headlines of the form "the minister: we will", and quotations that go on. */
final class HeadlineReader {

    private static final int LONGEST_HEADLINE = 40;
    private static final int SHORTEST_CONTINUED_QUOTATION = 6;

    private static final int LONGEST_OCCASION = 6;
    /** Parts two headlines in one. */
    private static final String DOTS = "..";

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final KnownSpeakers speakers;
    private final GapReader gaps;

    HeadlineReader(Scene scene, NounPhraseReader phrases, KnownSpeakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
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
            start = scene.text.raw(colon).startsWith(DOTS) ? colon + 1 : start;
            colon++;
        }
        if (colon == start || colon + 1 >= end) {
            return Optional.empty();
        }
        int to = colon;
        boolean own = isFirstPerson(colon + 1);
        Optional<NounPhrase> source =
                phrases.read(start, to, true).filter(phrase -> canSpeak(phrase) || own && isState(phrase));
        if (source.isEmpty()) {
            return Optional.empty();
        }
        GapReader.Gap rest = gaps.adjuncts(source.get().to(), to);
        int read = rest.toldTo().stream()
                .mapToInt(NounPhrase::to)
                .max()
                .orElse(source.get().to());
        boolean filled =
                read == to || isOccasion(source.get(), to) || scene.quotations.isMark(to - 1) && read >= to - 1;
        return filled ? Optional.of(new Headline(source.get(), rest.toldTo(), colon, end)) : Optional.empty();
    }

    /** "We will", "we did not": what follows the colon is somebody's own words, even if a place stands before it. */
    private boolean isFirstPerson(int token) {
        int first = scene.quotations.isMark(token) ? token + 1 : token;
        return scene.is(first, WordClass.OWN_WORDS)
                && (isPlural(first) || scene.is(first, WordClass.NEGATION) && isPlural(first + 1));
    }

    private boolean isPlural(int token) {
        return scene.startsWith(token, Affix.WE_DO);
    }

    private boolean isState(NounPhrase phrase) {
        return scene.name(phrase.from())
                .filter(name -> name.to() == phrase.to() && scene.isNameOf(name, Agent.Type.STATE))
                .isPresent();
    }

    /** "X after the match:", "X on the ban:": a person, then in a few words on what occasion. */
    private boolean isOccasion(NounPhrase source, int colon) {
        int from = source.to();
        boolean person = scene.name(source.from())
                        .filter(name -> scene.isNameOf(name, Agent.Type.PERSON))
                        .isPresent()
                || speakers.contains(source);
        boolean adjunct =
                scene.is(from, WordClass.PREPOSITION) || scene.word(from).proclitic() != 0;
        return person && adjunct && colon - from <= LONGEST_OCCASION;
    }

    /** A place or a topic before a colon says nothing; a person, an office, an institution or a source does. */
    private boolean canSpeak(NounPhrase phrase) {
        boolean document = phrase.kind() == Mention.Kind.DOCUMENT
                && (phrase.to() - phrase.from() == 1 || phrases.namesBody(phrase));
        boolean source = phrase.kind() == Mention.Kind.UNNAMED || document;
        if (source || isQuotedBody(phrase.from()) || speakers.contains(phrase)) {
            return true;
        }
        // "The summit of": what a body takes part in is no body.
        if (scene.is(phrase.from(), WordClass.VENUE)) {
            return false;
        }
        boolean titled = scene.is(phrase.from(), WordClass.TITLE) || scene.is(phrase.from(), WordClass.ORGANISATION);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var name = scene.name(i);
            boolean speaks = name.isPresent()
                    && (scene.isNameOf(name.get(), Agent.Type.PERSON)
                            || scene.isNameOf(name.get(), Agent.Type.ORGANISATION));
            if (speaks) {
                return true;
            }
        }
        return titled && phrase.to() - phrase.from() > 1;
    }

    /** A body, office or surname in quotation marks, as headlines shorten them: not what a work or a plan is called. */
    private boolean isQuotedBody(int from) {
        return scene.quotations.isMark(from) && (scene.isDefinite(from + 1) || scene.isSpeakerHead(from + 1));
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
