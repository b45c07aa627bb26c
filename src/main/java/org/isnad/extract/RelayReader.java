package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Reads "the agency quoted the minister as saying": one who relays, one who speaks, and what is said. */
final class RelayReader {

    private static final int FARTHEST = 40;

    private final Scene scene;
    private final NounPhraseReader phrases;

    RelayReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    /**
     * A relay and what it hands on.
     *
     * @param cueFrom the word for saying if there is one, else the verb of relaying
     */
    record Relay(int verb, int cueFrom, CueForm form, Optional<NounPhrase> carrier, NounPhrase source, int content) {}

    Optional<Relay> read(CueFinder.Candidate cue) {
        Optional<Frame> frame = cue.form().verb().frames().stream()
                .filter(f -> f.kind() == Frame.Kind.SOURCE)
                .findFirst();
        return frame.isEmpty() || cue.form().object()
                ? Optional.empty()
                : read(cue, frame.get()).filter(relay -> needsNoCarrier(frame.get(), relay));
    }

    /** A text speaks by itself; and "was quoted from him his saying" names nobody who quotes. */
    private static boolean needsNoCarrier(Frame frame, Relay relay) {
        return relay.carrier().isPresent() || frame.head().isPresent() || relay.cueFrom() != relay.verb();
    }

    private Optional<Relay> read(CueFinder.Candidate cue, Frame frame) {
        int limit = Math.min(scene.sentenceEnd(cue.token()), cue.token() + FARTHEST);
        Optional<NounPhrase> carrier = phrases.read(cue.token() + 1, marker(frame, cue.token() + 1, limit), true);
        int at = carrier.map(NounPhrase::to).orElse(cue.token() + 1);
        while (at < limit && sourceAt(frame, at) < 0) {
            if (scene.is(at, WordClass.COMPLEMENTIZER) || scene.isColon(at)) {
                return Optional.empty();
            }
            at++;
        }
        int first = at < limit ? sourceAt(frame, at) : limit;
        boolean headed = first < limit
                && (frame.head().isEmpty()
                        || at == cue.token() + 1 && scene.is(first, frame.head().get()));
        return headed ? source(cue, carrier, first, limit) : Optional.empty();
    }

    /** Where the words that name a source begin; what passes on ends before them. */
    private int marker(Frame frame, int from, int limit) {
        int at = from;
        while (at < limit && sourceAt(frame, at) < 0) {
            at++;
        }
        return at;
    }

    /** The token after the words that name a source: the verb's own preposition, or "in the words of"; -1 for neither. */
    private int sourceAt(Frame frame, int at) {
        boolean preposition = scene.isWord(at) && scene.text.folded(at).equals(frame.preposition());
        return preposition ? at + 1 : scene.phraseEnd(PhraseClass.RELAY, at);
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
                if (quotation.isPresent() && (saying >= 0 || !scene.quotations.isName(quotation.get()))) {
                    content = i;
                }
            }
        }
        if (content < 0 || content >= scene.sentenceEnd(from)) {
            return Optional.empty();
        }
        int end = saying >= 0 ? saying : content - 1;
        int cueFrom = saying >= 0 ? saying : cue.token();
        int first = content;
        return phrases.read(from, end, true)
                .map(source -> new Relay(cue.token(), cueFrom, cue.form(), carrier, source, first));
    }
}
