package org.isnad.extract;

import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/**
 * Reads "the agency quoted the minister as saying": one who relays, one who speaks, and what is said; and "a statement which
 * says", where the text before the verb speaks.
 */
final class RelayReader {

    private static final int FARTHEST = 40;

    /** Tokens of the name of a medium or a body that hands on what somebody says. */
    private static final int LONGEST_CARRIER = 10;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final GapReader gaps;

    RelayReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.gaps = new GapReader(scene, phrases);
    }

    /**
     * A relay and what it hands on.
     *
     * @param cueFrom the word for saying if there is one, else the verb of relaying
     * @param toldTo whom the source told it
     */
    record Relay(
            int verb,
            int cueFrom,
            CueForm form,
            Optional<NounPhrase> carrier,
            NounPhrase source,
            List<NounPhrase> toldTo,
            int content) {}

    Optional<Relay> read(CueFinder.Candidate cue) {
        Optional<Frame> frame = cue.form().verb().frames().stream()
                .filter(f -> f.kind() == Frame.Kind.SOURCE)
                .findFirst();
        if (frame.isEmpty() || cue.form().object()) {
            return Optional.empty();
        }
        return isTakenUp(cue, frame.get())
                ? takenUp(cue)
                : read(cue, frame.get()).filter(relay -> needsNoCarrier(frame.get(), relay));
    }

    /** "A statement which says", where a pronoun with the verb's preposition stands for the text before. */
    private boolean isTakenUp(CueFinder.Candidate cue, Frame frame) {
        int pronoun = cue.token() + 1;
        return frame.head().isPresent()
                && scene.is(pronoun, WordClass.PRONOMINAL)
                && scene.text.folded(pronoun).startsWith(frame.preposition());
    }

    private Optional<Relay> takenUp(CueFinder.Candidate cue) {
        int at = cue.token() + 2;
        while (scene.is(at, WordClass.ADVERB) || scene.isComma(at)) {
            at++;
        }
        int end = scene.sentenceEnd(cue.token());
        boolean opens = scene.is(at, WordClass.COMPLEMENTIZER) || scene.isColon(at);
        boolean quoted = scene.quotations
                .openedAt(at)
                .filter(quotation -> !scene.quotations.isName(quotation))
                .isPresent();
        int content = opens ? at + 1 : at;
        return (opens || quoted) && content < end
                ? textBefore(cue.token())
                        .map(text -> new Relay(
                                cue.token(), cue.token(), cue.form(), Optional.empty(), text, List.of(), content))
                : Optional.empty();
    }

    /** The nearest text before a verb in its sentence. */
    private Optional<NounPhrase> textBefore(int verb) {
        for (int at = verb - 1; at >= Math.max(scene.sentenceStart(verb), verb - FARTHEST); at--) {
            boolean text = scene.is(at, WordClass.DOCUMENT) || Endings.isText(scene, at);
            if (text && !scene.is(at, WordClass.MEDIUM)) {
                return Optional.of(phrases.phrase(at, at + 1, 0));
            }
        }
        return Optional.empty();
    }

    /** A text speaks by itself; and "was quoted from him his saying" names nobody who quotes. */
    private static boolean needsNoCarrier(Frame frame, Relay relay) {
        return relay.carrier().isPresent() || frame.head().isPresent() || relay.cueFrom() != relay.verb();
    }

    private Optional<Relay> read(CueFinder.Candidate cue, Frame frame) {
        int limit = Math.min(scene.sentenceEnd(cue.token()), cue.token() + FARTHEST);
        int at = cue.token() + 1;
        while (at < limit && (sourceAt(frame, at) < 0 || isIssued(at))) {
            if (scene.is(at, WordClass.COMPLEMENTIZER) || scene.isColon(at)) {
                return Optional.empty();
            }
            at = afterName(at);
        }
        Optional<NounPhrase> carrier = phrases.read(cue.token() + 1, at, true);
        int first = at < limit ? sourceAt(frame, at) : limit;
        boolean headed = first < limit
                && (frame.head().isEmpty()
                        || at == cue.token() + 1 && scene.is(first, frame.head().get()));
        return headed ? source(cue, carrier, first, limit) : Optional.empty();
    }

    /** "As the agency quoted from X": the preposition that names the source after whoever hands on; else the limit. */
    static int marker(Scene scene, CueForm form, int subject, int limit) {
        Optional<Frame> frame = form.verb().frames().stream()
                .filter(f -> f.kind() == Frame.Kind.SOURCE && f.head().isEmpty())
                .findFirst();
        int at = subject + 1;
        int last = Math.min(limit, subject + LONGEST_CARRIER);
        while (frame.isPresent()
                && at < last
                && !scene.isComma(at)
                && !scene.text.folded(at).equals(frame.get().preposition())) {
            at++;
        }
        return frame.isPresent() && at < last && !scene.isComma(at) ? at : limit;
    }

    /** The token after the words that name a source: the verb's own preposition, or "in the words of"; -1 for neither. */
    private int sourceAt(Frame frame, int at) {
        boolean preposition = scene.isWord(at) && scene.text.folded(at).equals(frame.preposition());
        return preposition ? at + 1 : scene.phraseEnd(PhraseClass.RELAY, at);
    }

    /** The token after a name, which may hold any word, or else the next token. */
    private int afterName(int at) {
        Optional<Quotation> quotation = scene.quotations.openedAt(at).filter(scene.quotations::isName);
        int close = quotation.map(scene.quotations::closeOf).orElse(at);
        return Math.max(close + 1, scene.name(at).map(NameFound::to).orElse(0));
    }

    /** "A statement issued by": the preposition is the carrier's. */
    private boolean isIssued(int at) {
        return new GoverningTitle(scene).before(at) >= 0;
    }

    /** A noun of speech can have a quotation after it; one of denial is followed by what is denied. */
    private boolean isSpeech(int saying) {
        return scene.pack
                .cueNouns()
                .read(scene.text.folded(saying))
                .filter(noun -> noun.form().verb().act().equals("say"))
                .isPresent();
    }

    private Optional<Relay> source(CueFinder.Candidate cue, Optional<NounPhrase> carrier, int from, int limit) {
        int saying = -1;
        int content = -1;
        for (int i = from; i < limit && content < 0; i++) {
            if (saying < 0 && scene.isSaying(i)) {
                saying = i;
            } else if (scene.is(i, WordClass.COMPLEMENTIZER)
                    || scene.isColon(i) && !scene.is(i + 1, WordClass.COMPLEMENTIZER)) {
                content = i + 1;
            } else {
                Optional<Quotation> quotation = scene.quotations.openedAt(i);
                boolean spoken = i == saying + 1 || quotation.isPresent() && !scene.quotations.isName(quotation.get());
                if (quotation.isPresent() && spoken && (saying < 0 || isSpeech(saying))) {
                    content = i;
                }
            }
        }
        if (content < 0 || content >= scene.sentenceEnd(from)) {
            return Optional.empty();
        }
        int opener = scene.quotations.isMark(content) ? content : content - 1;
        int end = saying >= 0 ? saying : opener;
        int cueFrom = saying >= 0 ? saying : cue.token();
        int first = content;
        List<NounPhrase> toldTo =
                saying < 0 ? List.of() : gaps.adjuncts(saying + 1, opener).toldTo();
        return phrases.read(from, end, true)
                .map(source -> new Relay(cue.token(), cueFrom, cue.form(), carrier, source, toldTo, first));
    }
}
