package org.isnad.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.knowledge.NameFound;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in an article, by the words of their names that the lexicon does not hold: a name that a verb tells to speak
 * in one place can speak without a verb in another.
 */
final class KnownSpeakers {

    /** Letters; a shorter word is hardly all of a name. */
    private static final int SHORTEST = 3;

    private static final int LONGEST_NAME = 5;
    /** Tokens; the line that tells who wrote an article is shorter. */
    private static final int SHORTEST_SENTENCE = 8;

    private final Scene scene;
    private final Set<String> names = new HashSet<>();
    /** The nouns at the head of subjects. */
    private final Set<String> heads = new HashSet<>();

    /** The first and the last paragraph that has a word, or a pair of words, of a person's name. */
    private @Nullable Map<String, int[]> named;

    KnownSpeakers(Scene scene, List<Clause> clauses) {
        this.scene = scene;
        clauses.forEach(clause -> clause.subject().ifPresent(this::add));
    }

    private void add(NounPhrase subject) {
        heads.add(scene.text.folded(subject.from()).substring(subject.skip()));
        for (int i = subject.from(); i < subject.to(); i++) {
            if (isNameWord(i)) {
                names.add(withArticle(scene.text.folded(i)));
            }
        }
    }

    /** "For the aviation": with the letter that the article has lost after the preposition. */
    private String withArticle(String folded) {
        return scene.affixes.isToThe(folded, 0) ? scene.affixes.withWholeArticle(folded, 1) : folded;
    }

    private boolean isNameWord(int token) {
        return scene.isWord(token)
                && !scene.word(token).isKnown()
                && !scene.word(token).is(WordClass.ADJECTIVE)
                && scene.name(token).filter(this::isPlace).isEmpty()
                && scene.text.folded(token).length() >= SHORTEST;
    }

    /** A state before a colon is where something happens more often than who says it. */
    private boolean isPlace(NameFound name) {
        return !scene.isNameOf(name, Agent.Type.PERSON) && !scene.isNameOf(name, Agent.Type.ORGANISATION);
    }

    /** Whether a phrase consists of nothing but such words. */
    boolean contains(NounPhrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!scene.isWord(i) || !names.contains(word(phrase, i))) {
                return false;
            }
        }
        return true;
    }

    private String word(NounPhrase phrase, int token) {
        return scene.text.folded(token).substring(token == phrase.from() ? phrase.skip() : 0);
    }

    /** Whether a verb that reports has this noun for its subject. */
    boolean isHead(int token) {
        return scene.isDefinite(token) && heads.contains(scene.text.folded(token));
    }

    /** Whether a phrase is the name or the last name of a person whom another paragraph names too. */
    boolean isPersonOfArticle(NounPhrase phrase) {
        if (!isPersonName(phrase)) {
            return false;
        }
        for (int i = phrase.from() + 1; i < phrase.to(); i++) {
            if (!isElsewhere(word(phrase, i - 1) + ' ' + scene.text.folded(i), i)) {
                return false;
            }
        }
        return phrase.to() - phrase.from() > 1 || isElsewhere(word(phrase, phrase.from()), phrase.from());
    }

    /** Whether a phrase consists of given names, of what follows them in this article, and of what joins them. */
    boolean isPersonName(NounPhrase phrase) {
        boolean holdsName = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean name = scene.is(i, WordClass.GIVEN_NAME) || named().containsKey(word(phrase, i));
            if (!name && !scene.is(i, WordClass.KINSHIP)) {
                return false;
            }
            holdsName |= name;
        }
        return holdsName && !scene.isSpeakerHead(phrase.from()) && phrase.to() - phrase.from() <= LONGEST_NAME;
    }

    private boolean isElsewhere(String words, int token) {
        int[] paragraphs = named().get(words);
        int own = scene.text.paragraph(token);
        return paragraphs != null && (paragraphs[0] != own || paragraphs[1] != own);
    }

    private Map<String, int[]> named() {
        if (named == null) {
            named = new HashMap<>();
            for (int token = 0; token < scene.size(); token++) {
                if (isNamePart(token) && scene.sentenceEnd(token) - scene.sentenceStart(token) >= SHORTEST_SENTENCE) {
                    token = noteName(named, token);
                }
            }
        }
        return named;
    }

    /** Whether a given name, or what joins the names of a person, stands at a token; prepositions are spelled like some. */
    boolean isNamePart(int token) {
        boolean part = scene.is(token, WordClass.GIVEN_NAME) || scene.is(token, WordClass.KINSHIP);
        return part && !scene.is(token, WordClass.PREPOSITION);
    }

    /** Notes the words and the pairs of words of a name that begins at a token; tells the last of them. */
    private int noteName(Map<String, int[]> noted, int first) {
        int end = Math.min(scene.sentenceEnd(first), first + LONGEST_NAME);
        int at = first;
        while (at + 1 < end && goesOn(at + 1)) {
            at++;
            if (!isNamePart(at)) {
                note(noted, scene.text.folded(at), at);
            }
            note(noted, scene.text.folded(at - 1) + ' ' + scene.text.folded(at), at);
        }
        return at;
    }

    /** "Fernando Torres": a last name can have the form of a verbal noun. */
    private boolean goesOn(int at) {
        boolean form = scene.is(at, WordClass.MASDAR)
                && !scene.isDefinite(at)
                && scene.word(at).proclitic() == 0;
        return isNamePart(at) || scene.surnames.mayBeAt(at) || form && scene.is(at - 1, WordClass.GIVEN_NAME);
    }

    private void note(Map<String, int[]> noted, String words, int token) {
        int paragraph = scene.text.paragraph(token);
        noted.computeIfAbsent(words, w -> new int[] {paragraph, paragraph})[1] = paragraph;
    }
}
