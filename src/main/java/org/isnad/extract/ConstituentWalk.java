package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.text.TokenizedText;

/**
 * Steps over what stands between a cue's subject and what fills its frame, constituent by constituent: what is left of the
 * subject's phrase, its appositions and relative clauses, brackets, times, manners, and phrases after a preposition.
 * Another clause ends the walk.
 */
final class ConstituentWalk {

    private static final int NONE = -1;

    private final Scene scene;
    private final Constituents constituents;
    private final OpenerLimits limits;
    private final CueFinder.Candidate cue;
    private final int from;
    private final int end;
    private int at;
    /** Whether a preposition governs the words at hand. */
    private boolean governed;
    /** The token that opens the relative clause at hand; {@link #NONE} outside of one. */
    private int relativeFrom = NONE;

    private Passed passed = Passed.LEAD;

    /** What was passed so far, from what tells most surely that the phrase before it is whole to what tells least. */
    private enum Passed {
        /** Nothing but marks, times, manners and venues. */
        LEAD,
        /** Adjuncts of any kind. */
        ADJUNCTS,
        /** Besides adjuncts, what can belong to the subject. */
        SUBJECT,
        /** Words of which it is not certain where they belong. */
        ANYTHING
    }

    /**
     * @param from the token after the subject, or after the cue where no subject follows it
     * @param end the token that the walk does not reach
     */
    ConstituentWalk(Scene scene, OpenerLimits limits, CueFinder.Candidate cue, int from, int end) {
        this.scene = scene;
        this.constituents = new Constituents(scene);
        this.limits = limits;
        this.cue = cue;
        this.from = from;
        this.end = end;
        this.at = from;
    }

    int at() {
        return at;
    }

    /** Whether nothing was passed but marks, times, manners and venues. */
    boolean leads() {
        return passed == Passed.LEAD;
    }

    /** Whether everything that was passed is an adjunct. */
    boolean isPlain() {
        return passed.compareTo(Passed.ADJUNCTS) <= 0;
    }

    /** Whether everything that was passed is an adjunct or can belong to the subject. */
    boolean isCertain() {
        return passed.compareTo(Passed.SUBJECT) <= 0;
    }

    /** Whether a preposition with the time it governs stands at hand. */
    boolean isTime() {
        return constituents.timeEnd(at) > at;
    }

    boolean isInRelative() {
        return relativeFrom != NONE;
    }

    /** Whether a token is there that belongs to the same clause. */
    boolean goesOn() {
        if (at >= end || scene.isColon(at)) {
            return false;
        }
        if (leads()) {
            return true;
        }
        boolean clause = scene.is(at, WordClass.SUBORDINATOR)
                || scene.is(at, WordClass.AUXILIARY) && !scene.is(at, WordClass.RELATIVE)
                || isDenial()
                || isJoinedClause();
        return !limits.stops(cue, at) && (isInRelative() || !clause);
    }

    /** A negation that stands before a verb, not before a noun. */
    private boolean isDenial() {
        return scene.is(at, WordClass.NEGATION)
                && !scene.is(at, WordClass.MASDAR)
                && !scene.is(at, WordClass.PREPOSITION)
                && !scene.is(at, WordClass.CONTRAST);
    }

    /** "..., and showed", "..., and by which": after a comma "and" joins another noun only if that can speak. */
    private boolean isJoinedClause() {
        boolean joined = scene.isComma(at - 1) && scene.startsWith(at, Affix.AND);
        boolean noun = scene.isSpeakerHead(at)
                || scene.name(at).isPresent()
                || scene.isDefinite(at)
                || scene.masdars.isAt(at) && !scene.word(at).conjunction();
        // "And especially" is an accusative.
        boolean aside = scene.is(at, WordClass.RELATIVE)
                || scene.is(at, WordClass.PRONOMINAL)
                || scene.is(at, WordClass.ADVERB)
                || Endings.isInAlef(scene, at);
        return joined && !noun && !aside;
    }

    /** Whether a mark or an adjunct of one word right before a token ends what stood there. */
    boolean isFresh() {
        int before = at - 1;
        return leads()
                || scene.isComma(before)
                || scene.isDash(before)
                || scene.isCloseBracket(before)
                || scene.quotations.openedAt(before).isPresent()
                || scene.is(before, WordClass.TIME) && !scene.is(before, WordClass.PREPOSITION)
                || scene.is(before, WordClass.ADVERB)
                || scene.is(before, WordClass.PRONOMINAL);
    }

    /** Whether a noun at a token can be a constituent of its own, the phrase before it being complete. */
    boolean isFree() {
        return isAfterWhole() || !governed && !isInRelative() && !isGenitive();
    }

    /** Whether nothing that stands before a token can own a noun there. */
    boolean isAfterWhole() {
        int before = at - 1;
        return isFresh()
                || scene.isDefinite(before)
                || scene.startsWith(before, Affix.TO_THE)
                || scene.text.kind(before) == TokenizedText.Kind.NUMBER
                || scene.quotations.closedAt(before).isPresent()
                || isPossessed(before)
                || endsName(before)
                || endsDate(before);
    }

    /** "On the fifth of March": a date of several words. */
    private boolean endsDate(int token) {
        for (int i = Math.max(from, token - 3); i <= token; i++) {
            if (scene.pack
                    .times()
                    .at(scene.text, i, 0)
                    .filter(found -> found.to() == token + 1)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Their meeting": a noun with a pronoun owns nothing that follows. */
    private boolean isPossessed(int token) {
        String folded = scene.isWord(token) ? scene.text.folded(token) : "";
        return folded.length() > 4 && (scene.affixes.endsInPronoun(folded) || scene.affixes.ends(folded, Affix.BOTH));
    }

    private boolean endsName(int token) {
        for (int i = token; i >= Math.max(from, token - 3); i--) {
            if (scene.name(i).filter(name -> name.to() == token + 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun can belong to the one before it: "the ministry of transport", "the committee for the supervision of". */
    boolean isGenitive() {
        int before = at - 1;
        boolean head = scene.isSpeakerHead(before)
                || scene.masdars.isAt(before)
                || scene.masdars.isOfTask(before)
                || scene.is(before, WordClass.NUMBER)
                || scene.is(before, WordClass.NAMED_THING)
                || scene.is(before, WordClass.VENUE)
                || scene.is(before, WordClass.KINSHIP);
        boolean feminine = scene.endsWith(before, Affix.FEMININE);
        boolean owns = (head || feminine) && !scene.isDefinite(before) && !isPossessed(before);
        return scene.is(before, WordClass.PREPOSITION) || owns;
    }

    /** Whether the word before a token is the verb of a relative clause, which then owns the preposition there. */
    boolean isOwnedByRelativeVerb() {
        if (!isInRelative()) {
            return false;
        }
        int verb = relativeFrom + 1;
        while (verb < at && (scene.is(verb, WordClass.AUXILIARY) || scene.is(verb, WordClass.NEGATION))) {
            verb++;
        }
        return at - verb <= 1;
    }

    /** Steps over the constituent, or the word of one, at hand. */
    void next() {
        Constituents.Kind kind = constituents.kind(at);
        Passed here = passedBy(kind);
        passed = here.compareTo(passed) > 0 ? here : passed;
        governed = switch (kind) {
            case PREPOSITION, MARKER, JOINED -> true;
            case MARK, ADJUNCT -> false;
            default -> governed;
        };
        relativeFrom = switch (kind) {
            case RELATIVE -> at;
            case MARK -> NONE;
            default -> relativeFrom;
        };
        at = constituents.end(at, kind, leads());
    }

    private Passed passedBy(Constituents.Kind kind) {
        return switch (kind) {
            case MARK, BRACKET, ADJUNCT -> Passed.LEAD;
            case PREPOSITION -> scene.is(at + 1, WordClass.VENUE) ? Passed.LEAD : Passed.ADJUNCTS;
            case RELATIVE -> Passed.SUBJECT;
            case REST -> passedByRest();
            default -> Passed.ADJUNCTS;
        };
    }

    private Passed passedByRest() {
        if (governed) {
            return Passed.ADJUNCTS;
        }
        return isInRelative() || canBelongToSubject() ? Passed.SUBJECT : Passed.ANYTHING;
    }

    /** A title, a name, an attribute: "the company owning the engine", "X son of the founder", "X son of Y". */
    private boolean canBelongToSubject() {
        return isAttribute()
                || scene.is(at, WordClass.KINSHIP)
                || scene.is(at, WordClass.GIVEN_NAME)
                || scene.text.kind(at) == TokenizedText.Kind.NUMBER
                || scene.is(at, WordClass.TITLE)
                || scene.is(at, WordClass.PERSON)
                || scene.quotations.isMark(at)
                || scene.name(at).isPresent();
    }

    /** A definite word that looks like an adjective, and agrees with a definite noun before it. */
    private boolean isAttribute() {
        if (!scene.isDefinite(at)) {
            return false;
        }
        String folded = scene.text.folded(at);
        boolean agrees = !scene.isDefinite(at - 1) || scene.endsWith(at - 1, Affix.FEMININE);
        return scene.is(at, WordClass.ADJECTIVE)
                || scene.is(at, WordClass.HONORIFIC)
                || scene.affixes.ends(folded, Affix.RELATIVE)
                || scene.affixes.ends(folded, Affix.PLURAL)
                || scene.affixes.ends(folded, Affix.FEMININE) && agrees;
    }
}
