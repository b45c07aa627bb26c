package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.language.Agreement;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/**
 * Reads a cue verb's frame: looks for what opens its content, and takes apart what stands between. The more often a verb
 * is something else, the more of a frame it needs.
 */
final class FrameReader {

    /** Farther than this from the verb no complementizer, colon or quotation was found to be its own. */
    private static final int FARTHEST = 50;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final GapReader gaps;
    private final SubjectFinder subjects;

    FrameReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.phrases = phrases;
        this.gaps = new GapReader(scene, phrases);
        this.subjects = new SubjectFinder(scene, phrases);
    }

    /** What opens a content, and where. */
    private record Opener(Frame.Kind kind, int gapEnd, int content, int contentSkip) {}

    Optional<Clause> read(CueFinder.Candidate cue) {
        Optional<Opener> opener = opener(cue);
        Optional<Clause> nominal = nounFrame(cue, opener.map(Opener::gapEnd).orElse(Integer.MAX_VALUE));
        if (nominal.isPresent()) {
            return nominal;
        }
        return opener.flatMap(o -> clause(cue, o));
    }

    private Optional<Clause> clause(CueFinder.Candidate cue, Opener opener) {
        int from = afterReinforcement(cue.token() + 1);
        GapReader.Gap gap = takesSubjectAfter(cue)
                ? gaps.read(from, opener.gapEnd())
                : gaps.adjuncts(from, opener.gapEnd());
        return complete(cue, gap.subject(), gap.toldTo(), gap.via(), gap.relayed(), opener);
    }

    /** A verb in the plural has its subject before it or hides it; so has a participle. */
    private static boolean takesSubjectAfter(CueFinder.Candidate cue) {
        Agreement.Number number = cue.form().agreement().number();
        return cue.form().isFinite() && number != Agreement.Number.PLURAL && number != Agreement.Number.DUAL;
    }

    private Optional<Clause> complete(
            CueFinder.Candidate cue,
            Optional<NounPhrase> after,
            List<NounPhrase> toldTo,
            List<NounPhrase> via,
            List<NounPhrase> relayed,
            Opener opener) {
        SubjectFinder.Found before = subjects.before(cue.token(), cue.form(), after.isPresent());
        // "Which he says it will": the pronoun takes up the noun before the relative, so that this is not the subject.
        boolean takenUp = before.relative()
                && opener.kind() == Frame.Kind.CLAUSE
                && scene.text.folded(opener.content() - 1).length() > 2;
        Optional<NounPhrase> subject = after.isPresent() ? after : takenUp ? Optional.empty() : before.subject();
        if (!isTrusted(cue, subject, before, opener)) {
            return Optional.empty();
        }
        return Optional.of(new Clause(
                before.clauseStart(),
                cue.token(),
                cue.form(),
                opener.kind(),
                subject,
                after.isEmpty() && before.subject().isPresent(),
                before.relative(),
                toldTo,
                via,
                relayed,
                opener.gapEnd(),
                opener.content(),
                opener.contentSkip()));
    }

    private boolean isTrusted(
            CueFinder.Candidate cue, Optional<NounPhrase> subject, SubjectFinder.Found before, Opener opener) {
        Trust trust = cue.form().verb().trust();
        boolean strong = opener.kind() != Frame.Kind.NOMINAL && opener.kind() != Frame.Kind.PREPOSITIONAL;
        if (before.relative() && cue.form().object() && opener.kind() != Frame.Kind.NOMINAL) {
            return false;
        }
        if (isBareWhat(cue, before) || subject.filter(this::isAction).isPresent()) {
            return false;
        }
        if (cue.form().isFinite() && subject.isEmpty() && !mayHideSubject(cue, before)) {
            return false;
        }
        if (cue.form().isFinite()) {
            return switch (trust) {
                case A -> strong || before.clauseInitial() || subject.isPresent();
                case B -> strong ? before.clauseInitial() || subject.isPresent() : before.clauseInitial();
                case C -> strong ? before.clauseInitial() && isNear(cue, opener) : before.clauseInitial();
            };
        }
        boolean afterComma = before.clauseInitial()
                || followsVerbOrComma(cue.token())
                || opener.gapEnd() <= cue.token() + 1;
        return switch (trust) {
            case A, B -> strong || afterComma;
            case C -> afterComma && (strong || opener.kind() == Frame.Kind.NOMINAL && subject.isEmpty());
        };
    }

    /** What is done says nothing, whatever verb follows it. */
    private boolean isAction(NounPhrase subject) {
        return scene.isMasdar(subject.from()) && !isNoun(subject.from());
    }

    /** A verb without a subject must head its clause; inside speech, or where it is often no cue at all, it is none. */
    private boolean mayHideSubject(CueFinder.Candidate cue, SubjectFinder.Found before) {
        boolean goesOn = cue.form().verb().act().equals("add");
        return before.clauseInitial()
                && !scene.isInSpeech(cue.token())
                && (cue.form().verb().trust() != Trust.C || goesOn || cue.form().object() || scene.word(cue.token()).conjunction());
    }

    /** "What points to": the verb of a free relative speaks for nobody, unless it calls something a name. */
    private boolean isBareWhat(CueFinder.Candidate cue, SubjectFinder.Found before) {
        return before.relative()
                && !cue.form().object()
                && scene.text.folded(before.clauseStart()).equals(WHAT);
    }

    private boolean followsVerbOrComma(int token) {
        return token == 0
                || scene.isComma(token - 1)
                || scene.isCloseBracket(token - 1)
                || scene.isQuotationMark(token - 1)
                || !scene.word(token - 1).word().cues().isEmpty();
    }

    private boolean isNear(CueFinder.Candidate cue, Opener opener) {
        return opener.gapEnd() - cue.token() <= 16;
    }

    /** Skips "saying" and "by saying" after a verb of going on. */
    private int afterReinforcement(int token) {
        if (scene.isWord(token)) {
            boolean saying = scene.word(token).word().cues().stream().anyMatch(c -> !c.isFinite());
            if (saying && !scene.word(token).conjunction()) {
                return token + 1;
            }
        }
        return token;
    }

    // What opens the content with a mark or a complementizer.

    private Optional<Opener> opener(CueFinder.Candidate cue) {
        int end = Math.min(scene.sentenceEnd(cue.token()), cue.token() + FARTHEST);
        int at = afterReinforcement(cue.token() + 1);
        while (at < end) {
            if (scene.isColon(at)) {
                return hasMark(cue) ? Optional.of(colon(at)) : Optional.empty();
            }
            if (scene.isQuotationMark(at)) {
                Optional<Quotation> quotation = scene.quotationOpenedAt(at);
                if (quotation.isPresent() && !scene.isNameQuotation(quotation.get())) {
                    return hasMark(cue) ? Optional.of(new Opener(Frame.Kind.QUOTATION, at, at, 0)) : Optional.empty();
                }
                at = quotation.isPresent() ? Math.max(at + 1, scene.closeOf(quotation.get())) : at + 1;
                continue;
            }
            if (scene.is(at, WordClass.QUESTION) && cue.form().verb().has(Frame.Kind.QUESTION)) {
                return Optional.of(new Opener(Frame.Kind.QUESTION, at, at, 0));
            }
            if (scene.is(at, WordClass.COMPLEMENTIZER)) {
                if (isOfRelativeVerb(cue.token(), at)) {
                    return Optional.empty();
                }
                Optional<Opener> clause = complementizer(cue, at);
                if (clause.isPresent()) {
                    return clause;
                }
                if (!isInsideRelative(cue.token(), at)) {
                    return Optional.empty();
                }
            } else if (stops(cue, at)) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    private boolean hasMark(CueFinder.Candidate cue) {
        return cue.form().verb().has(Frame.Kind.COLON) || cue.form().verb().has(Frame.Kind.QUOTATION);
    }

    private Opener colon(int at) {
        return new Opener(Frame.Kind.COLON, at, at + 1, 0);
    }

    private Optional<Opener> complementizer(CueFinder.Candidate cue, int at) {
        // "If ... not": what looks like a complementizer before a negated past is a condition.
        boolean bare = scene.text.folded(at).length() == 2;
        if (bare && scene.isWord(at + 1) && scene.text.folded(at + 1).equals(DID_NOT)) {
            return Optional.empty();
        }
        char joined = scene.word(at).proclitic();
        boolean detached = joined == 0 && scene.is(at - 1, WordClass.PREPOSITION) && at - 1 > cue.token();
        String preposition = joined != 0 ? String.valueOf(joined) : detached ? scene.text.folded(at - 1) : "";
        boolean fits = false;
        for (Frame frame : cue.form().verb().frames()) {
            if (frame.kind() == Frame.Kind.CLAUSE) {
                boolean plain = frame.preposition().isEmpty() && (preposition.isEmpty() || isBeh(preposition));
                fits |= plain || frame.preposition().equals(preposition) || frame.preposition().equals(ON) && preposition.isEmpty();
            }
        }
        if (!fits) {
            return Optional.empty();
        }
        int gapEnd = detached ? at - 1 : at;
        return at + 1 < scene.sentenceEnd(at)
                ? Optional.of(new Opener(Frame.Kind.CLAUSE, gapEnd, at + 1, 0))
                : Optional.empty();
    }

    private static final String DID_NOT = "\u0644\u0645";
    private static final String ON = "\u0639\u0644\u064A";

    private static boolean isBeh(String preposition) {
        return preposition.equals("\u0628");
    }

    /** Whether a reporting verb of a relative clause stands between a cue and a complementizer, and so owns it. */
    private boolean isOfRelativeVerb(int cue, int token) {
        for (int i = token - 1; i > cue && !scene.isComma(i); i--) {
            if (scene.is(i - 1, WordClass.RELATIVE) && scene.isTrustedVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands in a relative clause that began after the cue and has not ended with a comma. */
    private boolean isInsideRelative(int cue, int token) {
        for (int i = token - 1; i > cue; i--) {
            if (scene.is(i, WordClass.RELATIVE)) {
                return true;
            }
            if (scene.isComma(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether another clause begins, so that nothing farther on is this cue's. */
    private boolean stops(CueFinder.Candidate cue, int at) {
        if (!scene.isWord(at)) {
            return false;
        }
        if (scene.phraseEnd(PhraseClass.CLOSING, at) >= 0) {
            return true;
        }
        if (scene.phraseEnd(PhraseClass.RELAY, at) >= 0) {
            return false;
        }
        boolean afterComma = scene.isComma(at - 1);
        if (scene.is(at, WordClass.SUBORDINATOR) && afterComma) {
            return true;
        }
        for (CueForm form : scene.word(at).word().cues()) {
            if (!Spelling.fits(form, scene.text.raw(at)) || isNoun(at)) {
                continue;
            }
            boolean relative = scene.is(at - 1, WordClass.RELATIVE)
                    || form.object() && form.isFinite()
                    || scene.text.folded(at - 1).equals(WHAT)
                    || isIndefiniteVenue(at - 1);
            boolean anonymity = scene.phraseEnd(PhraseClass.ANONYMITY, at) >= 0;
            if (form.isFinite() && !relative && !anonymity && form.verb().trust() != Trust.C) {
                return true;
            }
            if (!form.isFinite() && afterComma && at > cue.token() + 1 && form.verb().trust() != Trust.C) {
                return true;
            }
        }
        return false;
    }

    private static final String WHAT = "\u0645\u0627";

    private boolean isIndefiniteVenue(int token) {
        return scene.is(token, WordClass.VENUE) && !scene.isDefinite(token);
    }

    private boolean isNoun(int at) {
        return scene.is(at, WordClass.TITLE)
                || scene.is(at, WordClass.ANONYMOUS)
                || scene.is(at, WordClass.ORGANISATION)
                || scene.name(at).isPresent();
    }

    // Content that is a noun phrase.

    private Optional<Clause> nounFrame(CueFinder.Candidate cue, int opener) {
        int end = Math.min(scene.sentenceEnd(cue.token()), opener);
        int start = cue.token() + 1;
        if (start >= end) {
            return Optional.empty();
        }
        for (Frame frame : cue.form().verb().frames()) {
            if (frame.kind() == Frame.Kind.NOMINAL || frame.kind() == Frame.Kind.PREPOSITIONAL) {
                Optional<Clause> found = nounFrame(cue, frame, start, end, opener);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Clause> nounFrame(CueFinder.Candidate cue, Frame frame, int start, int end, int opener) {
        if (frame.kind() == Frame.Kind.PREPOSITIONAL && hasObject(frame, start)) {
            return Optional.empty();
        }
        int first = start;
        while (first < end && scene.is(first, WordClass.PRONOMINAL)) {
            first++;
        }
        boolean hasObject = frame.object() == Frame.Object.ADDRESSEE || frame.object() == Frame.Object.TARGET;
        boolean none = !takesSubjectAfter(cue)
                || scene.is(first, WordClass.PREPOSITION)
                || frame.object() == Frame.Object.CONTENT && scene.isQuotationMark(first)
                || isJoinedTo(frame.preposition(), first)
                || hasObject && subjects.hasSubjectBefore(cue.token(), cue.form());
        Optional<NounPhrase> subject = none ? Optional.empty() : phrases.read(first, end, false);
        int at = subject.map(NounPhrase::to).orElse(first);
        NounFrame reading = new NounFrame(cue, frame, end, opener);
        return switch (frame.kind()) {
            case PREPOSITIONAL -> reading.prepositional(subject, at);
            default -> reading.nominal(subject, at);
        };
    }

    /** "Pledged it": the preposition has its object already. */
    private boolean hasObject(Frame frame, int at) {
        return scene.is(at, WordClass.PRONOMINAL) && scene.text.folded(at).startsWith(frame.preposition());
    }

    /** Whether a preposition of one letter is joined to the front of a noun. */
    private boolean isJoinedTo(String preposition, int at) {
        if (preposition.length() != 1 || !scene.isWord(at) || scene.is(at, WordClass.PREPOSITION)) {
            return false;
        }
        String folded = scene.text.folded(at);
        return folded.length() > 2
                && folded.startsWith(preposition)
                && (scene.word(at).proclitic() != 0 || !scene.word(at).isKnown())
                && scene.name(at).map(n -> n.clitic() > 0).orElse(true);
    }

    /** One noun frame tried on one cue. */
    private final class NounFrame {

        private final CueFinder.Candidate cue;
        private final Frame frame;
        private final int end;
        private final int opener;

        NounFrame(CueFinder.Candidate cue, Frame frame, int end, int opener) {
            this.cue = cue;
            this.frame = frame;
            this.end = end;
            this.opener = opener;
        }

        Optional<Clause> prepositional(Optional<NounPhrase> subject, int from) {
            int limit = Math.min(end, from + FARTHEST / 2);
            int at = from;
            while (at < limit) {
                boolean relative = scene.is(at, WordClass.RELATIVE) && frame.object() != Frame.Object.CONTENT;
                if (stops(cue, at) || relative) {
                    return Optional.empty();
                }
                int skip = prepositionAt(at);
                if (skip >= 0) {
                    int content = skip == 0 ? at + 1 : at;
                    if (frame.object() == Frame.Object.CONTENT) {
                        return at > from ? finish(subject, from, from, from, 0) : Optional.empty();
                    }
                    // A clause after the preposition is a frame of its own.
                    boolean clause = scene.is(content, WordClass.COMPLEMENTIZER);
                    boolean venue = scene.is(content, WordClass.VENUE);
                    // "Was accused of": without an accused the verb is passive.
                    boolean passive = frame.object() == Frame.Object.TARGET && at == from && !cue.form().object();
                    if (passive) {
                        return Optional.empty();
                    }
                    if (!clause && !venue && content < end && hasHead(content)) {
                        return finish(subject, from, at, content, skip);
                    }
                    if (!venue) {
                        return Optional.empty();
                    }
                }
                if (frame.object() == Frame.Object.NONE && !isAdjunct(at)) {
                    return Optional.empty();
                }
                at = frame.object() == Frame.Object.NONE ? adjunctEnd(at, limit) : at + 1;
            }
            return Optional.empty();
        }

        /** The folded letters of the frame's preposition at a token: 0 when it stands alone, -1 when it is not there. */
        private int prepositionAt(int at) {
            if (scene.isWord(at) && scene.text.folded(at).equals(frame.preposition())) {
                return 0;
            }
            return isJoinedTo(frame.preposition(), at) ? 1 : -1;
        }

        private boolean hasHead(int content) {
            return frame.head().isEmpty() || scene.is(content, frame.head().get());
        }

        private boolean isAdjunct(int at) {
            return scene.isComma(at)
                    || scene.isOpenBracket(at)
                    || scene.is(at, WordClass.TIME)
                    || scene.is(at, WordClass.ADVERB)
                    || scene.is(at, WordClass.LIGHT_OBJECT)
                    || scene.is(at, WordClass.PREPOSITION)
                    || scene.word(at).proclitic() != 0
                    || scene.name(at).map(n -> n.clitic() > 0).orElse(false);
        }

        /** Passes over a time, a venue or an addressee; over everything up to the next comma if one opens it. */
        private int adjunctEnd(int at, int limit) {
            int to = at + 1;
            while (to < limit && prepositionAt(to) < 0 && !scene.isComma(to)) {
                to++;
            }
            return to;
        }

        Optional<Clause> nominal(Optional<NounPhrase> subject, int from) {
            int at = from;
            while (at < end && (scene.isComma(at) && subject.isPresent() || isSkippable(at))) {
                at = skipped(at);
            }
            if (at >= end || !scene.isWord(at) && !scene.isQuotationMark(at)) {
                return Optional.empty();
            }
            if (frame.object() == Frame.Object.TARGET || frame.object() == Frame.Object.CONTENT) {
                return twoObjects(subject, from, at);
            }
            if (frame.head().isPresent()) {
                return scene.is(at, frame.head().get()) ? finish(subject, from, at, at, 0) : Optional.empty();
            }
            return opensNominal(at, subject) ? finish(subject, from, at, at, 0) : Optional.empty();
        }

        private boolean isSkippable(int at) {
            return scene.is(at, WordClass.TIME)
                    || scene.is(at, WordClass.ADVERB)
                    || scene.isOpenBracket(at)
                    || isVenue(at);
        }

        private boolean isVenue(int at) {
            return scene.is(at, WordClass.PREPOSITION) && scene.is(at + 1, WordClass.VENUE);
        }

        private int skipped(int at) {
            if (scene.isOpenBracket(at)) {
                int to = at;
                while (to < end && !scene.isCloseBracket(to)) {
                    to++;
                }
                return to + 1;
            }
            return isVenue(at) ? at + 2 : at + 1;
        }

        private boolean opensNominal(int at, Optional<NounPhrase> subject) {
            boolean noun = scene.isMasdar(at)
                    || scene.isIndefiniteAccusative(at)
                    || scene.quotationOpenedAt(at).isPresent() && subject.isPresent();
            boolean definiteObject = subject.isPresent()
                    && isStance()
                    && scene.isWord(at)
                    && scene.word(at).proclitic() == 0
                    && !scene.isPrepositionalPhrase(at)
                    && !scene.is(at, WordClass.PREPOSITION)
                    && !scene.is(at, WordClass.RELATIVE);
            return noun || definiteObject;
        }

        /** Verbs that take what they are about as their object: condemn, deny, reject. */
        private boolean isStance() {
            return cue.form().verb().has(Frame.Kind.NOMINAL) && !cue.form().verb().has(Frame.Kind.CLAUSE)
                    || cue.form().verb().act().equals("deny")
                    || cue.form().verb().act().equals("reject");
        }

        /** "Regards X as Y", "describes X as Y", "holds X responsible for Y". */
        private Optional<Clause> twoObjects(Optional<NounPhrase> subject, int from, int at) {
            if (frame.head().isPresent()) {
                for (int i = at; i < Math.min(end, at + 8); i++) {
                    if (scene.is(i, frame.head().get())) {
                        return finish(responsibleParty(subject, i), from, i, i, 0);
                    }
                }
                return Optional.empty();
            }
            if (frame.preposition().isEmpty() && !cue.form().object() && !scene.is(cue.token() - 1, WordClass.RELATIVE)) {
                boolean quality = hasIndefiniteAccusative(at);
                return quality ? finish(subject, from, at, at, 0) : Optional.empty();
            }
            boolean quality = scene.isIndefiniteAccusative(at)
                    || scene.quotationOpenedAt(at).isPresent()
                    || endsInAlef(at);
            return quality ? finish(subject, from, at, at, 0) : Optional.empty();
        }

        /** Where the accused stands between the verb and the responsibility, it is not the subject. */
        private Optional<NounPhrase> responsibleParty(Optional<NounPhrase> subject, int responsibility) {
            boolean objectJoined = cue.form().object();
            boolean onlyOne = subject.isPresent() && subject.get().to() >= responsibility - 1;
            boolean subjectBefore = onlyOne && !objectJoined && subjects.hasSubjectBefore(cue.token(), cue.form());
            return subjectBefore ? Optional.empty() : subject;
        }

        private boolean hasIndefiniteAccusative(int at) {
            for (int i = at + 1; i < Math.min(end, at + 7); i++) {
                if (scene.isIndefiniteAccusative(i) || scene.quotationOpenedAt(i).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private boolean endsInAlef(int at) {
            String folded = scene.text.folded(at);
            return scene.isWord(at) && folded.length() > 3 && folded.endsWith("\u0627") && !scene.isDefinite(at);
        }

        private Optional<Clause> finish(Optional<NounPhrase> subject, int from, int gapEnd, int content, int skip) {
            GapReader.Gap gap = gaps.adjuncts(from, gapEnd);
            List<NounPhrase> toldTo = new ArrayList<>(gap.toldTo());
            if (frame.object() == Frame.Object.ADDRESSEE && from < gapEnd) {
                phrases.read(from, gapEnd, true).ifPresent(toldTo::add);
            }
            Opener opens = new Opener(frame.kind(), gapEnd, content, skip);
            return complete(cue, subject, toldTo, gap.via(), gap.relayed(), opens);
        }
    }
}
