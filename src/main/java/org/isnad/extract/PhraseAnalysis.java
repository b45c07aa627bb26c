package org.isnad.extract;

import java.util.Optional;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.Agreement;
import org.isnad.language.Agreement.Gender;
import org.isnad.language.Agreement.Number;
import org.isnad.language.CueForm;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.model.Agent;
import org.isnad.model.Mention;

/** What a phrase that names somebody shows of itself: gender, number, and whether it holds a name. */
final class PhraseAnalysis {

    /** Letters; shorter words with the ending of a plural are other nouns, unless they are known to mean somebody. */
    private static final int SHORTEST_PLURAL = 5;

    private final Scene scene;

    PhraseAnalysis(Scene scene) {
        this.scene = scene;
    }

    /** Gender and number, as far as the head shows them. */
    Agreement agreement(int from, int to) {
        int head = head(from, to);
        WordReading word = scene.word(head);
        if (scene.shares.end(from) > from) {
            return Agreement.ANY;
        }
        if (!scene.isWord(head) || word.is(WordClass.COLLECTIVE) || isJoint(from, to)) {
            return Agreement.ANY;
        }
        if (isShare(head, to)) {
            return Agreement.ANY;
        }
        if (word.is(WordClass.HUMAN_PLURAL)) {
            return new Agreement(Gender.ANY, Number.PLURAL);
        }
        Optional<NameFound> name = scene.name(head);
        boolean named = name.isPresent() && !word.is(WordClass.TITLE);
        // "Hamza": men's names can have the ending of the feminine.
        boolean given = word.is(WordClass.GIVEN_NAME) && scene.endsWith(head, Affix.FEMININE);
        if (given || named && !isBody(name.get())) {
            return new Agreement(Gender.ANY, Number.SINGULAR);
        }
        if (word.is(WordClass.BROKEN_PLURAL) || hasFeminineAttribute(head, to)) {
            return new Agreement(Gender.FEMININE, Number.SINGULAR);
        }
        Agreement shown = byEnding(head, to, word);
        boolean proper = named && !word.isKnown();
        return proper ? ofProperName(shown, head) : shown;
    }

    /** "Some of the reports": the verb may agree with the second noun. */
    private boolean isShare(int head, int to) {
        boolean share = scene.is(head, WordClass.ANONYMOUS) && scene.is(head, WordClass.HUMAN_PLURAL);
        return share && head + 1 < to && !scene.isDefinite(head) && scene.isDefinite(head + 1);
    }

    /** People and states show no gender in their names; bodies show it by their ending. */
    private boolean isBody(NameFound name) {
        return !scene.isNameOf(name, Agent.Type.PERSON) && !scene.isNameOf(name, Agent.Type.STATE);
    }

    /** A body whose name is no common noun shows neither gender nor number, unless it is a people's. */
    private Agreement ofProperName(Agreement shown, int head) {
        boolean feminine = shown.gender() == Gender.FEMININE;
        boolean people = scene.endsWith(head, Affix.RELATIVE_PLURAL);
        return feminine || people ? shown : new Agreement(Gender.ANY, Number.SINGULAR);
    }

    /** "The united nations": what an adjective in the feminine follows is a plural of things, or feminine itself. */
    private boolean hasFeminineAttribute(int head, int to) {
        return head + 1 < to
                && scene.isDefinite(head)
                && scene.isDefinite(head + 1)
                && !scene.is(head, WordClass.TITLE)
                && !scene.is(head, WordClass.HONORIFIC)
                && scene.endsWith(head + 1, Affix.FEMININE);
    }

    private Agreement byEnding(int head, int to, WordReading word) {
        String folded = scene.text.folded(head);
        boolean several = scene.affixes.ends(folded, Affix.PLURAL)
                && !word.is(WordClass.MEDIUM)
                && (folded.length() > SHORTEST_PLURAL || word.is(WordClass.ANONYMOUS));
        if (several && mayBeSurname(folded, head)) {
            return Agreement.ANY;
        }
        if (several || isObliquePlural(folded, head, word)) {
            return new Agreement(Gender.MASCULINE, Number.PLURAL);
        }
        if (isConstructPlural(folded, head, to, word)) {
            return new Agreement(Gender.MASCULINE, Number.ANY);
        }
        if (isMasculineDual(folded)) {
            return new Agreement(Gender.MASCULINE, Number.DUAL);
        }
        if (scene.affixes.ends(folded, Affix.OBLIQUE_PLURAL) && folded.length() > 6 && scene.isDefinite(head)) {
            return new Agreement(Gender.MASCULINE, Number.ANY);
        }
        if (scene.affixes.ends(folded, Affix.FEMININE_PLURAL) && folded.length() > 3) {
            return new Agreement(Gender.FEMININE, Number.ANY);
        }
        if (scene.affixes.ends(folded, Affix.FEMININE_DUAL) && folded.length() > 6 && scene.isDefinite(head)) {
            return new Agreement(Gender.FEMININE, Number.DUAL);
        }
        Gender otherwise = scene.isSpeakerHead(head) && !isOfEither(folded, head, to) ? Gender.MASCULINE : Gender.ANY;
        boolean feminine = scene.affixes.ends(folded, Affix.FEMININE) && !isOfEither(folded, head, to);
        Number number = isJointOffice(head, to) ? Number.ANY : Number.SINGULAR;
        return new Agreement(feminine ? Gender.FEMININE : otherwise, number);
    }

    /** "The president X and the chancellor Y": two who hold an office, or one who holds two. */
    private boolean isJointOffice(int head, int to) {
        for (int i = head + 1; scene.is(head, WordClass.TITLE) && i < to; i++) {
            if (scene.is(i, WordClass.TITLE) && scene.word(i).conjunction() && scene.startsWith(i, Affix.AND)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What has the feminine ending and can be a man's all the same: a title without a masculine of its own, or an
     * unknown word that stands alone, so that it may be a name.
     */
    private boolean isOfEither(String folded, int head, int to) {
        if (!scene.affixes.ends(folded, Affix.FEMININE)) {
            return false;
        }
        if (!scene.word(head).isKnown() && !scene.isDefinite(head)) {
            return head + 1 == to;
        }
        String masculine = folded.substring(0, folded.length() - 1);
        return scene.is(head, WordClass.TITLE)
                && !scene.is(head, WordClass.ORGANISATION)
                && !scene.pack.lexicon().read(masculine).is(WordClass.TITLE);
    }

    /** "Critics of the plan": a participle that has lost the ending of its plural to the noun after it. */
    private boolean isConstructPlural(String folded, int head, int to, WordReading word) {
        boolean owned = head + 1 < to
                && (scene.isDefinite(head + 1) || scene.name(head + 1).isPresent());
        boolean people = word.is(WordClass.ANONYMOUS) || word.is(WordClass.HUMAN_PLURAL) || !word.isKnown();
        return owned
                && people
                && folded.length() > 5
                && scene.affixes.starts(folded, Affix.PARTICIPLE)
                && scene.affixes.ends(folded, Affix.OBLIQUE_CONSTRUCT_PLURAL)
                && !scene.isDefinite(head)
                && scene.name(head).isEmpty();
    }

    /** "Clinton", "Macron": the ending of the plural on a word without the article that has no form of a participle. */
    private boolean mayBeSurname(String folded, int head) {
        boolean form = scene.affixes.starts(folded, Affix.PARTICIPLE) || scene.affixes.standsAt(1, folded, Affix.DOER);
        boolean participle = form && !scene.is(head, WordClass.GIVEN_NAME);
        boolean verb = scene.affixes.starts(folded, Affix.HE_DOES);
        return !participle
                && !verb
                && !scene.affixes.ends(folded, Affix.RELATIVE_PLURAL)
                && !scene.isDefinite(head)
                && !scene.word(head).isKnown();
    }

    /** "Analysts", "critics": without the article, of a noun for people or one that has the form of a participle. */
    private boolean isObliquePlural(String folded, int head, WordReading word) {
        boolean onlyCue =
                word.word().classes() == 0 && word.word().cues().stream().noneMatch(CueForm::isFinite);
        boolean participle = scene.affixes.starts(folded, Affix.PARTICIPLE)
                && folded.length() > 5
                && onlyCue
                && scene.name(head).isEmpty();
        return scene.affixes.ends(folded, Affix.OBLIQUE_PLURAL)
                && folded.length() > 4
                && (word.is(WordClass.ANONYMOUS) || participle);
    }

    /** "The two lawyers": the ending of the dual on somebody's trade or office. */
    private boolean isMasculineDual(String folded) {
        if (!scene.affixes.ends(folded, Affix.DUAL) || folded.length() < 6) {
            return false;
        }
        WordReading stem = scene.pack
                .lexicon()
                .read(folded.substring(
                        0, folded.length() - scene.affixes.letters(Affix.DUAL).length()));
        return stem.stemStart() == 0 && (stem.is(WordClass.TITLE) || stem.is(WordClass.PERSON));
    }

    /** Whether "and" joins to a known name another, or a word that nobody knows and that can be a name. */
    private boolean isJoint(int from, int to) {
        for (int i = from + 1; i < to && scene.name(from).isPresent(); i++) {
            Optional<NameFound> name = scene.name(i);
            boolean unknown = name.isEmpty()
                    && !scene.word(i).isKnown()
                    && scene.text.folded(i).length() > 4;
            boolean joined = name.isPresent() ? name.get().clitic() == 1 : unknown;
            if (joined && scene.startsWith(i, Affix.AND)) {
                return true;
            }
        }
        return false;
    }

    /** What sort of phrase it is, told by its head and by the names in it. */
    Mention.Kind kind(int from, int to) {
        int head = head(from, to);
        WordReading word = scene.word(head);
        if (scene.shares.end(from) > from) {
            return Mention.Kind.UNNAMED;
        }
        boolean person = holdsName(from, to, true);
        // "The latest figures": an adjective may stand before the noun.
        boolean document = word.is(WordClass.DOCUMENT)
                || !word.isKnown() && head + 1 < to && scene.is(head + 1, WordClass.DOCUMENT);
        if (document && !person) {
            return Mention.Kind.DOCUMENT;
        }
        if (word.is(WordClass.ANONYMOUS) && !person && isUnnamed(head, to - from)) {
            return scene.isDefinite(head) && !isPlural(head) ? Mention.Kind.NOMINAL : Mention.Kind.UNNAMED;
        }
        if (word.is(WordClass.COLLECTIVE)) {
            return Mention.Kind.NOMINAL;
        }
        boolean bareNoun = scene.isDefinite(head) && scene.isSpeakerHead(head) && onlyAdjectives(head + 1, to);
        return bareNoun && !holdsName(from, to, false) ? Mention.Kind.NOMINAL : Mention.Kind.NAMED;
    }

    private int head(int from, int to) {
        int head = from;
        while (head < to - 1 && !scene.isWord(head)) {
            head++;
        }
        return head;
    }

    private boolean holdsName(int from, int to, boolean ofPerson) {
        for (int i = from; i < to; i++) {
            Optional<NameFound> name = scene.name(i).filter(n -> n.to() <= to);
            if (name.isPresent() && (!ofPerson || scene.isNameOf(name.get(), Agent.Type.PERSON))) {
                return true;
            }
        }
        return false;
    }

    /** An office can stay unnamed too, but a long phrase after it is more likely a name. */
    private boolean isUnnamed(int head, int length) {
        boolean title = scene.is(head, WordClass.TITLE);
        return !title || length <= 3 && !scene.isDefinite(head);
    }

    private boolean onlyAdjectives(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.isDefinite(i) || scene.word(i).isKnown()) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(int head) {
        String folded = scene.text.folded(head);
        return scene.is(head, WordClass.HUMAN_PLURAL)
                || scene.affixes.ends(folded, Affix.PLURAL)
                || scene.affixes.ends(folded, Affix.OBLIQUE_PLURAL);
    }
}
