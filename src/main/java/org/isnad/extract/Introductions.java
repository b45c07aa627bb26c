package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.model.Mention;
import org.isnad.text.TokenizedText;

/**
 * Where an article names in full whom a phrase names in short: "the governor" after "the governor of the province X Y",
 * "the union" after "the union of the workers", "Y" after "X Y". Where two are named so, nobody is.
 */
final class Introductions {

    /** Tokens of a phrase that names somebody in short. */
    private static final int LONGEST_BRIEF = 4;
    /** Tokens of one that names somebody in full. */
    private static final int LONGEST = 30;
    /** Letters of a noun that may begin like the article. */
    private static final int SHORTEST_DEFINITE = 4;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final FullNames names;
    /** The places of each noun that heads a phrase which can speak, by its folded letters without the article. */
    private final Map<String, List<Integer>> heads = new HashMap<>();

    /** The phrases beside cues, by their first tokens. */
    private final Map<Integer, NounPhrase> sources = new HashMap<>();

    /** The names before titles in the phrases beside cues, by the first tokens of the titles: "X Y, minister of". */
    private final Map<Integer, NounPhrase> titled = new HashMap<>();

    /** @param drafts of the article, whose sources are read with what follows them */
    Introductions(Scene scene, NounPhraseReader phrases, List<Draft> drafts) {
        this.scene = scene;
        this.phrases = phrases;
        this.names = new FullNames(scene);
        drafts.forEach(draft -> draft.source.ifPresent(this::add));
        for (int token = 0; token < scene.size(); token++) {
            if (isHead(token) && !scene.isFurniture(token)) {
                heads.computeIfAbsent(stem(token), unseen -> new ArrayList<>()).add(token);
            }
        }
    }

    private void add(NounPhrase source) {
        sources.put(source.from(), source);
        for (int title = source.from() + 2; title < source.to(); title++) {
            if (isTitle(title)) {
                NounPhrase before = phrases.phrase(source.from(), title, source.skip());
                if (isPerson(before)) {
                    titled.putIfAbsent(title, before);
                }
            }
        }
    }

    /** "Doctor X Y", "X Y". */
    private boolean isPerson(NounPhrase phrase) {
        return (isTitle(phrase.from()) || scene.is(phrase.from(), WordClass.GIVEN_NAME)) && names.holdsName(phrase);
    }

    /** The phrase in which whoever a phrase means is named in full; in a headline that of the text below, else one before. */
    Optional<NounPhrase> of(NounPhrase phrase) {
        boolean headline = scene.text.paragraph(phrase.from()) == 0;
        if (phrase.kind() != Mention.Kind.NAMED && phrase.kind() != Mention.Kind.NOMINAL
                || phrase.to() - phrase.from() > LONGEST_BRIEF) {
            return Optional.empty();
        }
        int last = phrase.to() - 1;
        boolean surname = last == phrase.from()
                || last == phrase.from() + 1 && scene.isDefinite(phrase.from()) && isTitle(phrase.from());
        Optional<NounPhrase> name = surname && !isHead(last)
                ? names.endingIn(last, phrase.skip(), headline)
                        .map(run -> phrases.phrase(run.from(), run.to(), run.skip()))
                : Optional.empty();
        boolean whole = name.isPresent() || !isHead(phrase.from()) || names.holdsName(phrase);
        return whole ? name : fuller(phrase, headline);
    }

    private boolean isTitle(int token) {
        return scene.is(token, WordClass.TITLE) || scene.is(token, WordClass.HONORIFIC);
    }

    private boolean isHead(int token) {
        boolean office = isTitle(token) && !scene.is(token, WordClass.GIVEN_NAME);
        boolean body = scene.is(token, WordClass.ORGANISATION) || scene.is(token, WordClass.MEDIUM);
        return (office || body) && !scene.is(token, WordClass.COLLECTIVE);
    }

    private String stem(int token) {
        String stem = scene.text.folded(token).substring(scene.word(token).stemStart());
        return stem.length() > SHORTEST_DEFINITE ? scene.affixes.withoutArticle(stem) : stem;
    }

    private Optional<NounPhrase> fuller(NounPhrase phrase, boolean headline) {
        List<Integer> places = heads.getOrDefault(stem(phrase.from()), List.of());
        List<NounPhrase> found = new ArrayList<>();
        for (int token : FullNames.first(places)) {
            boolean told = token < phrase.from() || headline && scene.text.paragraph(token) > 0;
            if (told && goesOnAs(phrase, token)) {
                toldAt(token, phrase).ifPresent(found::add);
            }
        }
        return only(found);
    }

    /** What is told at a token of whom a phrase means, where that is more. */
    private Optional<NounPhrase> toldAt(int token, NounPhrase phrase) {
        NounPhrase name = titled.get(token);
        return name != null && phrase.to() - phrase.from() > 1
                ? Optional.of(name)
                : read(token).filter(full -> isFuller(full, phrase));
    }

    private Optional<NounPhrase> read(int token) {
        NounPhrase source = sources.get(token);
        if (source != null) {
            return Optional.of(source);
        }
        int skip = scene.word(token).stemStart();
        int end = end(token);
        return skip == 0 ? phrases.readSubject(token, end) : phrases.read(token, skip, end, false);
    }

    /** Where a phrase ends at the latest: at the end of its sentence, at a number, or at a noun of speech. */
    private int end(int token) {
        int end = token + 1;
        int last = Math.min(scene.sentenceEnd(token), token + LONGEST);
        while (end < last && scene.text.kind(end) != TokenizedText.Kind.NUMBER && !scene.isSaying(end)) {
            end++;
        }
        return end;
    }

    /**
     * Whether a phrase that begins as a shorter one tells more: the name of who has the office, or what completes or
     * qualifies the noun.
     */
    private boolean isFuller(NounPhrase full, NounPhrase brief) {
        int length = brief.to() - brief.from();
        int next = full.from() + length;
        if (full.to() - full.from() <= length || isTitle(full.to() - 1) && scene.isDefinite(full.to() - 1)) {
            return false;
        }
        if (isTitle(full.from()) && names.holdsName(full)) {
            return true;
        }
        if (scene.startsWith(next, Affix.AND) || length > 1 && scene.masdars.isAt(next) || namesAddressee(full)) {
            return false;
        }
        boolean whole = length > 1 || scene.isDefinite(full.from()) || full.skip() > 0 && scene.isDefinite(next - 1);
        boolean attached =
                !isTitle(full.from()) && (scene.isJoinedTo(Affix.TO, next) || scene.startsWith(next, Affix.TO_THE));
        return !whole || scene.isDefinite(next) || scene.quotations.isMark(next) || attached;
    }

    /** "The journalist to X": whom something is for is no part of who does it. */
    private boolean namesAddressee(NounPhrase full) {
        for (int i = full.from() + 1; i < full.to(); i++) {
            boolean joined = scene.name(i)
                    .filter(n -> n.clitic() > 0 && scene.isNameOf(n, Agent.Type.PERSON))
                    .isPresent();
            if (joined) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of a phrase after its first stand after a token. */
    private boolean goesOnAs(NounPhrase phrase, int token) {
        for (int i = 1; i < phrase.to() - phrase.from(); i++) {
            boolean same = token + i < scene.size()
                    && scene.text.folded(token + i).equals(scene.text.folded(phrase.from() + i));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The one phrase that all the others are beginnings of, or the one with a name where the others tell one office. */
    private Optional<NounPhrase> only(List<NounPhrase> found) {
        NounPhrase longest = null;
        NounPhrase named = null;
        for (NounPhrase phrase : found) {
            boolean person = isPerson(phrase);
            if (person) {
                if (named != null && (named.to() > phrase.from() || !isSameName(named, phrase))) {
                    return Optional.empty();
                }
                named = named == null ? phrase : named;
            } else if (longest == null || begins(longest, phrase)) {
                longest = phrase;
            } else if (!begins(phrase, longest)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(named == null ? longest : named);
    }

    /** Whether two phrases end in the same name. */
    private boolean isSameName(NounPhrase one, NounPhrase other) {
        return scene.text.folded(one.to() - 1).equals(scene.text.folded(other.to() - 1));
    }

    /** Whether a longer phrase begins as another, whose first word is spelled like its own. */
    private boolean begins(NounPhrase shorter, NounPhrase longer) {
        return shorter.to() - shorter.from() <= longer.to() - longer.from() && goesOnAs(shorter, longer.from());
    }
}
