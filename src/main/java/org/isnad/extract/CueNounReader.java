package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.language.CueForm;
import org.isnad.language.CueNouns;
import org.isnad.language.Frame;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/**
 * Reads "the minister's assertion that", "with his assertion that" and "the ministry's announcement of the opening": a noun
 * that reports, who says it, and what.
 */
final class CueNounReader {

    /** Tokens between the noun and its content; what stands between is hardly more than a name with its title. */
    static final int FARTHEST = 14;

    /** Acts of telling, which somebody who sets out to do them does. */
    private static final Set<String> TELLING = Set.of("say", "assert", "announce", "explain", "warn");

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final CueNounOpeners openers;

    CueNounReader(Scene scene, NounPhraseReader phrases) {
        this.scene = scene;
        this.openers = new CueNounOpeners(scene);
        this.phrases = phrases;
    }

    List<Clause> clauses() {
        List<Clause> found = new ArrayList<>();
        for (int token = 0; token < scene.size(); token++) {
            if (scene.isWord(token) && !scene.isFurniture(token)) {
                at(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Clause> at(int token) {
        Optional<CueForm> noun = noun(token);
        if (noun.isEmpty()) {
            return adverbial(token);
        }
        if (isDenied(token) || isInMarker(token) || isPassive(token, noun.get())) {
            return Optional.empty();
        }
        CueForm form = noun.get();
        return openers.find(token, form)
                .filter(opening -> opening.content() < scene.sentenceEnd(token))
                .flatMap(opening -> told(token, form, opening))
                .or(() -> announced(token, form));
    }

    /** "Contented himself with saying that", "called reporters in to announce": who says it is who acts. */
    private Optional<Clause> adverbial(int token) {
        Optional<CueForm> noun = scene.startsSentence(token)
                ? Optional.empty()
                : scene.pack.cueNouns().readAdverbial(scene.text.folded(token)).map(CueNouns.Found::form);
        return noun.filter(form -> !isDenied(token) && !isInMarker(token))
                .flatMap(form -> openers.find(token, form)
                        .filter(opening ->
                                opening.gapEnd() == token + 1 && opening.content() < scene.sentenceEnd(token))
                        .filter(opening -> isPurpose(token) ? tells(form) : !isCertainly(token, form, opening))
                        .map(opening -> clause(token, form, Optional.empty(), opening)));
    }

    private boolean isPurpose(int token) {
        return scene.affixes.isToThe(scene.text.folded(token), 0);
    }

    /** What people come together for, to demand or to condemn, they have not said. */
    private static boolean tells(CueForm form) {
        return TELLING.contains(form.verb().act());
    }

    /** "Certainly that". */
    private static boolean isCertainly(int token, CueForm form, Opener opening) {
        return !form.verb().has(Frame.Kind.COLON) && opening.content() == token + 2 && opening.contentSkip() == 0;
    }

    private Optional<CueForm> noun(int token) {
        return scene.pack.cueNouns().read(scene.text.folded(token)).map(CueNouns.Found::form);
    }

    private boolean isDenied(int token) {
        return scene.is(token - 1, WordClass.NEGATION) || scene.is(token - 2, WordClass.NEGATION);
    }

    /** "In his words" closes what is said, and opens nothing. */
    private boolean isInMarker(int token) {
        return scene.phraseEnd(PhraseClass.CLOSING, token - 1) > token
                || scene.phraseEnd(PhraseClass.CLOSING, token - 2) > token;
    }

    /** "There was done their warning": the pronoun is who was warned. */
    private boolean isPassive(int token, CueForm form) {
        return form.object() && scene.phraseEnd(PhraseClass.DONE, token - 1) == token;
    }

    private Optional<Clause> told(int token, CueForm form, Opener opening) {
        boolean noun = opening.kind() == Frame.Kind.PREPOSITIONAL;
        boolean aims = noun && form.verb().has(Frame.Object.ADDRESSEE);
        if (form.object()) {
            boolean aimedAt = aims && openers.isPrepositionOf(form, token + 1);
            boolean far = noun && !aims && opening.gapEnd() > token + 2;
            return aimedAt || far ? Optional.empty() : Optional.of(clause(token, form, Optional.empty(), opening));
        }
        if (opening.gapEnd() == token + 1) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = aims
                ? phrases.readSubject(token + 1, opening.gapEnd())
                        .filter(p -> p.to() < opening.gapEnd() || !isOnlyAimed(form))
                : phrases.read(token + 1, opening.gapEnd(), true);
        return source.filter(p -> speaks(p, opening.kind()) || fills(form, p, opening))
                .map(p -> clause(token, form, Optional.of(p), opening));
    }

    /**
     * "The assertion of the villagers that", "the announcement of the forecasters of": a definite noun that is all there is.
     * Who is warned or demanded of stands there as well.
     */
    private boolean fills(CueForm form, NounPhrase phrase, Opener opening) {
        boolean all = phrase.to() == opening.gapEnd() || scene.isComma(phrase.to());
        boolean told = opening.kind() == Frame.Kind.CLAUSE || form.verb().act().equals("announce");
        return all
                && told
                && scene.isDefinite(phrase.from())
                && !scene.masdars.isAt(phrase.from())
                && !scene.masdars.isDefiniteAt(phrase.from());
    }

    /** "Demanding (of) the government": without anybody else the phrase may be who is told. */
    private static boolean isOnlyAimed(CueForm form) {
        return form.verb().frames().stream()
                .noneMatch(frame -> frame.kind() == Frame.Kind.PREPOSITIONAL && frame.object() == Frame.Object.NONE);
    }

    /** "The ministry's announcement (of) the opening": a verbal noun after who announces it. */
    private Optional<Clause> announced(int token, CueForm form) {
        if (!form.verb().has(Frame.Kind.NOMINAL) || !isGoverned(token)) {
            return Optional.empty();
        }
        int limit = Math.min(scene.sentenceEnd(token), token + 1 + FARTHEST);
        Optional<NounPhrase> source = form.object()
                ? Optional.empty()
                : phrases.readUpTo(at -> false, token + 1, limit, false).filter(p -> speaks(p, Frame.Kind.NOMINAL));
        if (!form.object() && source.isEmpty()) {
            return Optional.empty();
        }
        int content = source.map(NounPhrase::to).orElse(token + 1);
        while (content < limit && (scene.is(content, WordClass.ADVERB) || scene.is(content, WordClass.TIME))) {
            content++;
        }
        boolean quoted =
                source.isPresent() && scene.quotations.openedAt(content).isPresent();
        boolean verbal = quoted || scene.masdars.isAt(content) || scene.masdars.isDefiniteAt(content);
        return content < limit && verbal
                ? Optional.of(clause(token, form, source, new Opener(Frame.Kind.NOMINAL, content, content, 0)))
                : Optional.empty();
    }

    /** After a preposition or a noun; as a verb's subject the noun may be followed by what the verb does to. */
    private boolean isGoverned(int token) {
        boolean joined = scene.pack
                .cueNouns()
                .read(scene.text.folded(token))
                .filter(found -> found.skip() > 0)
                .isPresent();
        return joined || scene.is(token - 1, WordClass.PREPOSITION) || scene.masdars.isAt(token - 1);
    }

    /**
     * Whoever says something is named or has an office; "the mere saying" says nothing. What is announced without a
     * clause may be the results of a ministry, so that who announces it must head the phrase.
     */
    private boolean speaks(NounPhrase phrase, Frame.Kind kind) {
        int last = kind == Frame.Kind.CLAUSE ? phrase.to() : phrase.from() + 1;
        for (int i = phrase.from(); i < last; i++) {
            boolean holder = scene.isSpeakerHead(i) || scene.is(i, WordClass.HONORIFIC);
            if (holder || scene.name(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Clause clause(int token, CueForm form, Optional<NounPhrase> source, Opener opening) {
        return new Clause(
                token,
                token,
                form,
                opening.kind(),
                source,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                opening.gapEnd(),
                opening.content(),
                opening.contentSkip());
    }
}
