package org.isnad.extract;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.isnad.knowledge.NameFound;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.language.WordReading;
import org.isnad.model.Agent;
import org.isnad.text.Quotation;
import org.isnad.text.TokenizedText.Kind;

/** The steps over one speaker phrase, piece by piece: names, nouns, appositions, brackets. */
final class PhraseWalk {

    private static final int LONGEST_APPOSITION = 12;

    private final Scene scene;
    private final PhraseBounds bounds;
    private final OfficeHolder holder;
    private final AppositionEnds ends;
    private final int from;
    private final int skip;
    private final int limit;
    private final boolean bounded;
    private final IntPredicate stop;
    private final boolean personFollows;
    private boolean named;
    private boolean personNamed;
    private boolean appositive;
    private boolean institution;
    private boolean office;
    /** Whether an office has begun, after the head of the phrase, that no person's name follows. */
    private boolean laterOffice;
    /** Ends the walk after a name by leaving nothing to take. */
    private int stopAt = Integer.MAX_VALUE;

    /**
     * @param stop tokens at which something else begins
     * @param personFollows whether somebody can follow who is the verb's object
     */
    PhraseWalk(Scene scene, int from, int skip, int limit, boolean bounded, IntPredicate stop, boolean personFollows) {
        this.scene = scene;
        this.bounds = new PhraseBounds(scene, from, personFollows);
        this.ends = new AppositionEnds(scene, new VerbInPhrase(scene, from));
        this.holder = new OfficeHolder(scene, from, limit, bounded);
        this.from = from;
        this.skip = skip;
        this.limit = limit;
        this.bounded = bounded;
        this.stop = stop;
        this.personFollows = personFollows;
    }

    /** The end of the phrase; its first token when there is none. */
    int end() {
        int at = Math.min(limit, scene.shares.end(from));
        named = at > from;
        while (at < limit) {
            int next = scene.isComma(at) ? apposition(at) : step(at);
            if (next <= at && at > from && office && !personNamed && at < stopAt) {
                next = holder.afterSeat(at);
            }
            if (next <= at) {
                break;
            }
            at = next;
        }
        return trimmed(at);
    }

    private int trimmed(int end) {
        int to = end;
        while (to > from
                && (scene.isComma(to - 1)
                        || scene.isDash(to - 1)
                        || scene.is(to - 1, WordClass.PREPOSITION) && !scene.quotations.isMark(to - 1))) {
            to--;
        }
        return to;
    }

    /** The token after the piece at {@code at}, or {@code at} itself when the phrase ends before it. */
    private int step(int at) {
        if (at > from && stop.test(at)) {
            return at;
        }
        if (scene.quotations.isMark(at)) {
            return at < stopAt ? quotedName(at) : at;
        }
        if (scene.isOpenBracket(at)) {
            return bracket(at);
        }
        if (scene.isFullStop(at)
                && at > from
                && scene.isWord(at - 1)
                && scene.text.folded(at - 1).length() == 1) {
            return at + 1;
        }
        if (!scene.isWord(at)) {
            boolean counted = at == from ? bounds.isHead(at + 1) : institution;
            return counted && scene.text.kind(at) == Kind.NUMBER ? at + 1 : at;
        }
        Optional<NameFound> name = at == from && skip > 0 ? Optional.empty() : scene.name(at);
        if (name.isPresent()) {
            return knownName(at, name.get());
        }
        return word(at);
    }

    private int quotedName(int at) {
        Optional<Quotation> quotation = scene.quotations.openedAt(at);
        if (quotation.isEmpty() || !scene.quotations.isName(quotation.get())) {
            return at;
        }
        int close = scene.quotations.closeOf(quotation.get());
        named |= close < limit && at == from;
        return close < limit ? close + 1 : at;
    }

    private int bracket(int at) {
        if (at == from || scene.is(at + 1, WordClass.WEEKDAY)) {
            return at;
        }
        for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
            if (scene.isCloseBracket(i)) {
                return i + 1;
            }
        }
        return at;
    }

    private int knownName(int at, NameFound name) {
        boolean person = scene.isNameOf(name, Agent.Type.PERSON);
        char clitic = name.clitic() > 0 && at > from ? scene.text.folded(at).charAt(name.clitic() - 1) : 0;
        if (scene.affixes.is(clitic, Affix.BY) && !attachment().isSeatOf(name)
                || scene.affixes.is(clitic, Affix.TO) && (person || !attachesByLam(at, name))) {
            return at;
        }
        if (name.to() > limit
                || !bounded
                        && at > from
                        && (named && !scene.affixes.is(clitic, Affix.AND) && !isHolder(person)
                                || !person && bounds.beginsNamedObject(at, name)
                                || bounds.beginsOtherNamed(at, name, person))) {
            return at;
        }
        named = true;
        personNamed |= person;
        laterOffice &= !person;
        institution |= !person;
        if (!bounded && !continuesName(name, person) && (personNamed || !holder.mayBeFirstName(name.to()))) {
            stopAt = name.to();
        }
        return name.to();
    }

    /** "The press office of the Kremlin": the joined preposition stands for a genitive as long as nobody is named. */
    private boolean attachesByLam(int at, NameFound name) {
        return !appositive
                && !scene.isNameOf(name, Agent.Type.MEDIUM)
                && (scene.is(from, WordClass.TITLE)
                        || scene.is(from, WordClass.ORGANISATION)
                        || scene.is(from, WordClass.DOCUMENT))
                && at > from;
    }

    private boolean continuesName(NameFound before, boolean person) {
        int next = before.to();
        if (next >= limit) {
            return false;
        }
        if (scene.isComma(next)) {
            return true;
        }
        Optional<NameFound> name = scene.name(next);
        boolean joint = name.isPresent() && name.get().clitic() > 0 && scene.startsWith(next, Affix.AND);
        boolean adjective =
                !person && scene.isDefinite(next) && !scene.word(next).isKnown();
        Optional<Quotation> marks =
                scene.isNameOf(before, Agent.Type.STATE) ? Optional.empty() : scene.quotations.openedAt(next);
        boolean quoted = marks.filter(scene.quotations::isName).isPresent();
        boolean title = holder.mayFollowName(next, person);
        return joint || name.filter(n -> n.clitic() == 0).isPresent() || adjective || quoted || title;
    }

    private int word(int at) {
        if (at >= stopAt) {
            return at;
        }
        WordReading word = scene.word(at);
        boolean joinedHead = skip > 0 && !word.is(WordClass.PREPOSITION) && !bounds.endsPhrase(at, word);
        if (at == from && (joinedHead || bounds.isHead(at))) {
            institution = word.is(WordClass.ORGANISATION) || word.is(WordClass.MEDIUM);
            office = word.is(WordClass.TITLE);
            return at + 1;
        }
        if (at > from
                && scene.affixes.is(word.proclitic(), Affix.BY)
                && attachment().isGoverned(at)) {
            return at + 1;
        }
        if (bounds.endsPhrase(at, word)) {
            return at;
        }
        if (!bounded && bounds.beginsObject(at)) {
            return at;
        }
        if (word.is(WordClass.PREPOSITION)) {
            return attachment().preposition(at, limit);
        }
        if (scene.affixes.is(word.proclitic(), Affix.TO) || attachment().isUnknownWithLam(at)) {
            return attachment().lam(at);
        }
        if (scene.affixes.is(word.proclitic(), Affix.BY)) {
            return attachment().beh(at);
        }
        if (!bounded
                && at > from
                && (bounds.canBeContent(at, word) || named && !bounds.isJoint(at) && !mayBeHolder(at))) {
            return at;
        }
        if (!bounded && at == from && bounds.canBeContent(at, word) || !bounded && bounds.isBeyondSurname(at)) {
            return at;
        }
        institution |= word.is(WordClass.ORGANISATION);
        office |= word.is(WordClass.TITLE);
        laterOffice |= at > from && (word.is(WordClass.TITLE) || word.is(WordClass.ANONYMOUS));
        return at + 1;
    }

    /** The first person named after an office that a body was named for. */
    private boolean isHolder(boolean person) {
        return person && !personNamed && scene.is(from, WordClass.TITLE);
    }

    private boolean mayBeHolder(int at) {
        return !personNamed && (holder.mayBeFirstName(at) || holder.isHonoured(at)) || holder.mayFollowName(at, true);
    }

    private PhraseAttachment attachment() {
        return new PhraseAttachment(scene, from, named, appositive, institution, office, laterOffice);
    }

    /** The token after the comma and the apposition that it opens, or the comma itself when it opens none. */
    private int apposition(int comma) {
        int start = comma + 1;
        int name = !office || personNamed ? start : holder.closedName(start);
        if (name > start) {
            appositive = true;
            named = personNamed = true;
            return name;
        }
        if (start >= limit || !mayBeApposed(start)) {
            return comma;
        }
        // "X, the owner of the shop, the police": past what two commas enclose somebody else begins.
        boolean another = personFollows && appositive;
        appositive = true;
        int end = start;
        int last = Math.min(limit, start + LONGEST_APPOSITION);
        while (end < last && !scene.isComma(end)) {
            int next = step(end);
            if (next <= end) {
                break;
            }
            end = next;
        }
        boolean closed = end >= limit || scene.isComma(end) || !bounded || ends.endsAt(end);
        if (end > start && closed && !(another && !scene.isComma(end))) {
            return end;
        }
        return bounded && ends.isClosed(start, limit) ? limit - 1 : comma;
    }

    private boolean mayBeApposed(int at) {
        if (scene.quotations.openedAt(at).filter(scene.quotations::isName).isPresent()) {
            return true;
        }
        if (!scene.isWord(at)) {
            return false;
        }
        WordReading word = scene.word(at);
        Optional<NameFound> name = scene.name(at);
        if (name.isPresent()) {
            boolean firstPerson = scene.isNameOf(name.get(), Agent.Type.PERSON) && !personNamed;
            boolean ofTitle = scene.is(from, WordClass.TITLE) && !bounded && !personNamed;
            return name.get().clitic() == 0 && (!named || firstPerson || ofTitle);
        }
        if (bounds.isHead(at) || word.is(WordClass.KINSHIP) || word.is(WordClass.HONORIFIC)) {
            return word.proclitic() == 0 && !word.conjunction();
        }
        boolean plainNoun = (!word.isKnown() || word.is(WordClass.GIVEN_NAME))
                && !scene.startsWith(at, Affix.AND)
                && !attachment().isUnknownWithLam(at);
        return bounded && plainNoun && !scene.isIndefiniteAccusative(at);
    }
}
