package org.isnad.extract;

import java.util.Optional;
import java.util.Set;
import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.Frame;
import org.isnad.language.WordClass;

/** Looks to the right of a noun that reports for what opens its content. */
final class CueNounOpeners {

    /** Acts that are about a thing as often as about what is done. */
    private static final Set<String> OF_THINGS = Set.of("praise", "condemn", "welcome");

    private final Scene scene;
    private final VerbShape verbs;

    CueNounOpeners(Scene scene) {
        this.scene = scene;
        this.verbs = new VerbShape(scene);
    }

    /** The complementizer or preposition of the noun, with nothing but a phrase and its adjuncts before it. */
    Optional<Opener> find(int noun, CueForm form) {
        int end = Math.min(scene.sentenceEnd(noun), noun + 1 + CueNounReader.FARTHEST);
        Optional<Opener> marked = mark(form, noun);
        if (marked.isPresent()) {
            return marked;
        }
        for (int at = noun + 1; at < end; at++) {
            if (scene.is(at, WordClass.COMPLEMENTIZER)) {
                return takes(form, noun, at)
                        ? Optional.of(new Opener(Frame.Kind.CLAUSE, isDetached(at, noun) ? at - 1 : at, at + 1, 0))
                        : Optional.empty();
            }
            Optional<Opener> preposition = preposition(form, at);
            boolean aside = scene.isComma(at) && opensAfterComma(form, noun, at + 1);
            if (preposition.isPresent() || ends(at) && !aside) {
                return preposition;
            }
        }
        return Optional.empty();
    }

    /** "With his saying: ...": a mark right after the noun. */
    private Optional<Opener> mark(CueForm form, int noun) {
        int at = noun + 1;
        boolean by = scene.startsWith(noun, Affix.BY);
        if (!by || scene.isWord(at)) {
            return Optional.empty();
        }
        if (scene.isColon(at) && form.verb().has(Frame.Kind.COLON)) {
            return Optional.of(new Opener(Frame.Kind.COLON, at, at + 1, 0));
        }
        int open = scene.isComma(at) ? at + 1 : at;
        boolean speech = form.verb().has(Frame.Kind.QUOTATION)
                && scene.quotations
                        .openedAt(open)
                        .filter(quotation -> !scene.quotations.isName(quotation))
                        .isPresent();
        return speech ? Optional.of(new Opener(Frame.Kind.QUOTATION, at, open, 0)) : Optional.empty();
    }

    /** "The admission of the ministry, in March, of": whether the noun's own frame goes on after an aside. */
    private boolean opensAfterComma(CueForm form, int noun, int at) {
        boolean that = scene.is(at, WordClass.COMPLEMENTIZER) || scene.is(at + 1, WordClass.COMPLEMENTIZER);
        int complementizer = scene.is(at, WordClass.COMPLEMENTIZER) ? at : at + 1;
        boolean joined =
                scene.word(at).conjunction() || scene.word(complementizer).conjunction();
        return !joined
                && (that
                        ? takes(form, noun, complementizer)
                        : preposition(form, at).isPresent());
    }

    /** Whether something else begins: a mark, a verb, another noun that reports. */
    private boolean ends(int at) {
        return scene.isComma(at)
                || scene.isColon(at)
                || scene.is(at, WordClass.CONTRAST)
                || verbs.at(at).filter(VerbShape.Guess::marked).isPresent()
                || scene.isTrustedCue(at, true)
                || scene.isTrustedCue(at, false)
                || scene.isWord(at)
                        && scene.pack.cueNouns().read(scene.text.folded(at)).isPresent();
    }

    private boolean takes(CueForm form, int noun, int that) {
        char joined = scene.word(that).proclitic();
        String detached = isDetached(that, noun) ? scene.text.folded(that - 1) : "";
        String preposition = joined != 0 ? String.valueOf(joined) : detached;
        return form.verb().frames().stream()
                .anyMatch(frame ->
                        frame.kind() == Frame.Kind.CLAUSE && frame.preposition().equals(preposition));
    }

    private boolean isDetached(int that, int noun) {
        return scene.word(that).proclitic() == 0 && that - 1 > noun && scene.is(that - 1, WordClass.PREPOSITION);
    }

    /** The noun's preposition with a verbal noun after it: what is announced, threatened or demanded. */
    private Optional<Opener> preposition(CueForm form, int at) {
        for (Frame frame : form.verb().frames()) {
            if (frame.kind() != Frame.Kind.PREPOSITIONAL || !scene.isWord(at)) {
                continue;
            }
            int content = scene.text.folded(at).equals(frame.preposition()) ? at + 1 : at;
            boolean opens = content > at || scene.isJoinedTo(frame.preposition(), at);
            if (opens && isTold(form, content)) {
                int skip = content > at ? 0 : frame.preposition().length();
                return Optional.of(new Opener(Frame.Kind.PREPOSITIONAL, at, content, skip));
            }
        }
        return Optional.empty();
    }

    /** What is announced or demanded is done; a feeling is expressed, and anything can be praised. */
    private boolean isTold(CueForm form, int content) {
        boolean definite = scene.isDefinite(content)
                || scene.isWord(content) && scene.affixes.startsWithJoinedArticle(scene.text.folded(content));
        boolean anything = OF_THINGS.contains(form.verb().act()) && definite;
        return anything || scene.masdars.isVerbalNoun(content) || scene.is(content, WordClass.FEELING);
    }

    /** Whether one of the noun's prepositions stands at a token. */
    boolean isPrepositionOf(CueForm form, int at) {
        return scene.isWord(at)
                && form.verb().frames().stream()
                        .filter(frame -> frame.kind() == Frame.Kind.PREPOSITIONAL)
                        .anyMatch(frame -> scene.text.folded(at).equals(frame.preposition())
                                || scene.isJoinedTo(frame.preposition(), at));
    }
}
