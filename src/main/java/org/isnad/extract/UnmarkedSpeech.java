package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Finds what a verb of speech says where neither a complementizer nor a colon nor a long quotation opens it. */
final class UnmarkedSpeech {

    private static final int FARTHEST = OpenerFinder.FARTHEST / 2;

    /** Words; fewer after a medium are a time or a place. */
    private static final int SHORTEST_SPEECH = 4;

    private final Scene scene;
    private final OpenerFinder openers;
    private final CueFinder.Candidate cue;
    private final int end;

    UnmarkedSpeech(Scene scene, OpenerFinder openers, CueFinder.Candidate cue) {
        this.scene = scene;
        this.openers = openers;
        this.cue = cue;
        this.end = scene.sentenceEnd(cue.token());
    }

    /** "Added we will": somebody's own words after the verb or its subject; or a short quotation. */
    Optional<Opener> find() {
        int first = first();
        if (scene.is(first, WordClass.OWN_WORDS) && first + 2 < end) {
            return Optional.of(new Opener(Frame.Kind.CLAUSE, first, first, 0));
        }
        if (isAfterSaying(first) && opensSpeech(first) && first + SHORTEST_SPEECH <= end) {
            return Optional.of(new Opener(Frame.Kind.CLAUSE, first, first, 0));
        }
        Optional<Opener> told = afterMedium();
        if (told.isPresent()) {
            return told;
        }
        Optional<Opener> parted = afterComma();
        return parted.isPresent() ? parted : shortQuotation();
    }

    /** "Saying the road was closed": right after a participle that does nothing but say stands what is said. */
    private boolean isAfterSaying(int first) {
        int participle = first - 1;
        return scene.word(participle).word().cues().stream()
                .anyMatch(form -> !form.isFinite()
                        && form.verb().trust() == CueVerb.Trust.A
                        && OpenerLimits.onlyReinforces(form));
    }

    /** "And he added, the teams went on": a comma right after the verb that stands for a colon. */
    private Optional<Opener> afterComma() {
        int comma = cue.token() + 1;
        int content = comma + 1;
        boolean speech = scene.isComma(comma) && cue.form().isFinite() && isActOfSaying();
        return speech && opensSpeech(content) && content + SHORTEST_SPEECH <= end
                ? Optional.of(new Opener(Frame.Kind.COLON, comma, content, 0))
                : Optional.empty();
    }

    private boolean isActOfSaying() {
        String act = cue.form().verb().act();
        return act.equals("say") || act.equals("add");
    }

    /** The first quotation after the verb, where it is all that is said though it is as short as a name. */
    private Optional<Opener> shortQuotation() {
        for (int at = first(); at < Math.min(end, cue.token() + FARTHEST); at++) {
            Optional<Quotation> quotation = scene.quotations.openedAt(at);
            if (quotation.isPresent()) {
                return quotation
                        .filter(q -> scene.quotations.holds(q, 2)
                                && !scene.quotations.isTitle(q)
                                && (endsClause(q) || opensClause(q))
                                && isOwnSpeech(q.open()))
                        .map(q -> new Opener(Frame.Kind.QUOTATION, q.open(), q.open(), 0));
            }
        }
        return Optional.empty();
    }

    private int first() {
        return openers.afterReinforcement(cue.token() + 1);
    }

    /** "Said X "in the end" the club pays": what a preposition opens between marks names nobody, and goes on past them. */
    private boolean opensClause(Quotation quotation) {
        int first = quotation.open() + 1;
        return quotation.balanced()
                && scene.is(first, WordClass.PREPOSITION)
                && !scene.is(first, WordClass.RELATIVE)
                && opensSpeech(quotation.close() + 1);
    }

    /** Whether nothing of the clause follows a quotation: a mark, the sentence's end, or what the speaker said besides. */
    private boolean endsClause(Quotation quotation) {
        int after = scene.quotations.closeOf(quotation) + 1;
        return after >= end
                || scene.isFullStop(after)
                || scene.isComma(after)
                || scene.isTrustedCue(after, false)
                || scene.isTrustedCue(after, true) && scene.word(after).conjunction();
    }

    /** "Said to the paper the streets are full": what follows a medium in quotation marks that is told. */
    private Optional<Opener> afterMedium() {
        if (!isActOfSaying()) {
            return Optional.empty();
        }
        for (int at = cue.token() + 1; at < Math.min(end, cue.token() + FARTHEST); at++) {
            Optional<Quotation> medium = scene.quotations.openedAt(at).filter(scene.quotations::isName);
            if (medium.isPresent() && isTold(at)) {
                int content = scene.quotations.closeOf(medium.get()) + 1;
                return opensSpeech(content) && content + SHORTEST_SPEECH <= end
                        ? Optional.of(new Opener(Frame.Kind.CLAUSE, content, content, 0))
                        : Optional.empty();
            }
            if (scene.isComma(at)
                    || scene.is(at, WordClass.RELATIVE)
                    || openers.limits().stops(cue, at)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a name in quotation marks follows "to", alone or joined to the noun for a medium. */
    private boolean isTold(int open) {
        return scene.startsWith(open - 1, Affix.TO)
                && (scene.text.folded(open - 1).length() == 1 || scene.is(open - 1, WordClass.MEDIUM));
    }

    private boolean opensSpeech(int at) {
        return scene.isWord(at)
                && !scene.word(at).conjunction()
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.TIME)
                && !scene.is(at, WordClass.RELATIVE)
                && scene.word(at).word().cues().isEmpty();
    }

    /** Whether nothing but a subject with its adjuncts stands between a verb of speech and a quotation. */
    private boolean isOwnSpeech(int open) {
        if (open - cue.token() > FARTHEST || !isActOfSaying()) {
            return false;
        }
        for (int i = cue.token() + 1; i < open; i++) {
            boolean clause = scene.isComma(i)
                    || scene.is(i, WordClass.COMPLEMENTIZER)
                    || scene.is(i, WordClass.RELATIVE)
                    || openers.limits().stops(cue, i);
            if (clause) {
                return false;
            }
        }
        return open > cue.token()
                && !scene.is(open - 1, WordClass.PREPOSITION)
                && scene.text.folded(open - 1).length() > 1;
    }
}
