package org.isnad.extract;

import java.util.Optional;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/** Puts a cue, its gap and its opener together with what stands before the cue. */
final class ClauseBuilder {

    private final Scene scene;
    private final SubjectFinder subjects;
    private final GapReader gaps;
    private final CueTrust trust;
    private final NounPhraseReader phrases;

    ClauseBuilder(Scene scene, NounPhraseReader phrases, SubjectFinder subjects, GapReader gaps) {
        this.scene = scene;
        this.phrases = phrases;
        this.gaps = gaps;
        this.subjects = subjects;
        this.trust = new CueTrust(scene);
    }

    /**
     * @param gap what stands between the cue and the content, the subject among it
     * @return empty when the whole is not to be trusted
     */
    Optional<Clause> clause(CueFinder.Candidate cue, GapReader.Gap gap, Opener opener) {
        // "Considers these measures necessary": things after a verb are what it is about.
        Optional<NounPhrase> after =
                gap.subject().filter(subject -> !isThing(subject) && !isBareDemonstrative(subject));
        SubjectFinder.Found before = subjects.before(cue.token(), cue.form(), after.isPresent());
        // "Which he says it will": the pronoun takes up the noun before the relative, so that this is not the subject,
        // unless it can speak itself, or the verb shows that several do: "who warned that they would".
        boolean takenUp = before.relative()
                && cue.takesSubjectAfter()
                && opener.kind() == Frame.Kind.CLAUSE
                && scene.text.folded(opener.content() - 1).length() > 2
                && before.subject().filter(phrases::speaks).isEmpty();
        Optional<NounPhrase> subject = after.isPresent() ? after : takenUp ? Optional.empty() : before.subject();
        scene.trace.tried(cue.token(), opener.kind(), opener.gapEnd());
        boolean told = opener.kind() == Frame.Kind.CLAUSE
                && gap.subject().filter(this::isThing).isPresent();
        boolean ofThing = subject.isEmpty() ? told : isThing(subject.get());
        Optional<Obstacle> obstacle =
                ofThing ? Optional.of(Obstacle.ACTION) : trust.obstacle(cue, subject, before, opener);
        if (obstacle.isPresent()) {
            scene.trace.left(cue.token(), obstacle.get());
            return Optional.empty();
        }
        GapReader.Gap fronted = gaps.fronted(cue.token());
        return Optional.of(new Clause(
                before.clauseStart(),
                cue.token(),
                cue.form(),
                opener.kind(),
                subject,
                after.isEmpty() && before.subject().isPresent(),
                before.relative(),
                gap.toldTo().isEmpty() ? fronted.toldTo() : gap.toldTo(),
                gap.via().isEmpty() ? fronted.via() : gap.via(),
                gap.relayed(),
                opener.gapEnd(),
                opener.content(),
                opener.contentSkip()));
    }

    /** "Said this "is not the time"": what begins what is said. */
    private boolean isBareDemonstrative(NounPhrase phrase) {
        return scene.is(phrase.from(), WordClass.DEMONSTRATIVE) && phrase.to() == phrase.from() + 1;
    }

    /** "These principles": a demonstrative before what is not known to mean somebody, or a text. */
    private boolean isThing(NounPhrase phrase) {
        int noun = phrase.from() + 1;
        boolean speaker = scene.isSpeakerHead(noun)
                || Endings.isTheDocument(scene, noun)
                || scene.is(noun, WordClass.HUMAN_PLURAL)
                || scene.is(noun, WordClass.PERSON)
                || scene.is(noun, WordClass.ADJECTIVE)
                || scene.name(noun).isPresent();
        return scene.is(phrase.from(), WordClass.DEMONSTRATIVE)
                && scene.isDefinite(noun)
                && !speaker
                && !phrases.speaks(phrase);
    }
}
