package org.isnad.extract;

import java.util.List;
import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.Lexicon;
import org.isnad.language.Particle;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;

/** The verbal nouns of an article: what is announced, denied or demanded without a clause. */
final class VerbalNouns {

    /** His, their, of the two of them, her. */
    private static final List<Affix> PRONOUNS = List.of(Affix.HIM, Affix.THEM, Affix.BOTH, Affix.HER);

    private static final int SHORTEST = 3;

    private final Scene scene;

    VerbalNouns(Scene scene) {
        this.scene = scene;
    }

    /** A verbal noun without article or preposition, also with the ending of the indefinite accusative or a pronoun. */
    boolean isAt(int token) {
        WordReading word = scene.word(token);
        if (word.is(WordClass.MASDAR)) {
            return word.proclitic() == 0;
        }
        boolean otherwise = word.isKnown() && !word.is(WordClass.FEELING);
        if (otherwise || !scene.isWord(token) || scene.name(token).isPresent()) {
            return false;
        }
        String folded = scene.text.folded(token);
        int last = folded.length() - 1;
        boolean accusative =
                last >= SHORTEST && scene.affixes.ends(folded, Affix.ACCUSATIVE) && isMasdar(folded.substring(0, last));
        return accusative || isPossessed(folded);
    }

    /** A verbal noun with the article, those apart that are spelled like participles. */
    boolean isDefiniteAt(int token) {
        return canBeDefiniteAt(token)
                && !scene.affixes.standsAt(articleLength(), scene.text.folded(token), Affix.PARTICIPLE);
    }

    /** A verbal noun with the article, though a participle can be spelled like it. */
    boolean canBeDefiniteAt(int token) {
        if (!scene.isWord(token) || scene.word(token).proclitic() != 0 || scene.is(token, WordClass.ADJECTIVE)) {
            return false;
        }
        String folded = scene.text.folded(token);
        return scene.affixes.starts(folded, Affix.ARTICLE)
                && folded.length() >= articleLength() + SHORTEST
                && isMasdar(folded.substring(articleLength()));
    }

    private int articleLength() {
        return scene.affixes.letters(Affix.ARTICLE).length();
    }

    /** A verbal noun with whatever is joined to it: an article, a preposition of one letter, a pronoun. */
    boolean isVerbalNoun(int token) {
        return scene.is(token, WordClass.MASDAR)
                || isDefiniteAt(token)
                || isAt(token)
                || isJoinedAt(token)
                || isJoinedToArticleAt(token);
    }

    /** "By the disposal of", "to the return"; "in coordination with" tells how, and not what. */
    boolean isJoinedToArticleAt(int token) {
        if (!scene.isWord(token)
                || scene.word(token).isKnown()
                || scene.name(token).isPresent()) {
            return false;
        }
        String folded = scene.text.folded(token);
        int letters = scene.affixes.isToThe(folded, 0)
                ? scene.affixes.letters(Affix.TO_THE).length()
                : scene.affixes.startsWithByThe(folded) ? 1 + articleLength() : folded.length();
        String stem = folded.substring(letters);
        boolean how = scene.isWord(token + 1) && scene.particles.is(scene.text.folded(token + 1), Particle.WITH);
        return !how && stem.length() > SHORTEST && !scene.affixes.starts(stem, Affix.PARTICIPLE) && isMasdar(stem);
    }

    /** "By his training": a verbal noun with a preposition of one letter and a pronoun. */
    private boolean isJoinedAt(int token) {
        if (!scene.isWord(token) || scene.name(token).isPresent()) {
            return false;
        }
        String folded = scene.text.folded(token);
        if (scene.word(token).isKnown()) {
            return isNounAfterPreposition(token) && isPossessed(folded);
        }
        boolean preposition = scene.affixes.starts(folded, Affix.BY) || scene.affixes.starts(folded, Affix.TO);
        return preposition && isPossessed(folded.substring(1));
    }

    /** "Of his reaching": after a preposition what is spelled like a verb with its object is a noun with its owner. */
    private boolean isNounAfterPreposition(int token) {
        boolean verb = scene.word(token).word().classes() == 0
                && scene.word(token).word().cues().stream().allMatch(CueForm::object);
        return verb
                && scene.is(token - 1, WordClass.PREPOSITION)
                && scene.word(token).stemStart() == 0;
    }

    /** "For the repair of": a verbal noun with a joined "to" and neither article nor pronoun. */
    boolean isOfTask(int token) {
        return scene.is(token, WordClass.MASDAR)
                && scene.affixes.is(scene.word(token).proclitic(), Affix.TO)
                && !scene.startsWith(token, Affix.TO_THE)
                && !Endings.isPossessed(scene, token);
    }

    private boolean isPossessed(String folded) {
        for (Affix pronoun : PRONOUNS) {
            int end = folded.length() - scene.affixes.letters(pronoun).length();
            if (end >= SHORTEST && scene.affixes.ends(folded, pronoun)) {
                String stem = folded.substring(0, end);
                boolean feminine = scene.affixes.ends(stem, Affix.FEMININE_BEFORE_OWNER)
                        && isMasdar(stem.substring(0, end - 1) + scene.affixes.letters(Affix.FEMININE));
                return feminine || isMasdar(stem);
            }
        }
        return false;
    }

    private boolean isMasdar(String folded) {
        Lexicon lexicon = scene.pack.lexicon();
        WordReading word = lexicon.read(folded);
        return word.is(WordClass.MASDAR) && word.stemStart() == 0;
    }
}
