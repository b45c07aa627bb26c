package org.isnad.extract;

import org.isnad.language.Affix;
import org.isnad.language.WordClass;
import org.isnad.model.Agent;
import org.isnad.model.Mention;

/** Tells whether what stands before the colon of a headline is somebody who says the rest of it. */
final class HeadlineSpeakers {

    private static final int LONGEST_OCCASION = 6;
    /** Words after the colon among which somebody's "us" or "our" tells that the words are his own. */
    private static final int LATEST_OWN = 6;
    /** Words. */
    private static final int LONGEST_NAME = 3;
    /** Letters; shorter words end so by chance. */
    private static final int SHORTEST_OURS = 5;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final KnownSpeakers speakers;
    private final VerbShape verbs;

    HeadlineSpeakers(Scene scene, NounPhraseReader phrases, KnownSpeakers speakers) {
        this.scene = scene;
        this.phrases = phrases;
        this.speakers = speakers;
        this.verbs = new VerbShape(scene);
    }

    /** Whether a phrase before a colon speaks; a place does only where what follows is in the first person. */
    boolean speaks(NounPhrase phrase, int colon) {
        boolean own = isFirstPerson(colon + 1);
        return canSpeak(phrase) || own && isName(phrase) || isAgent(phrase) && (own || isOurs(colon));
    }

    /** "We will", "we did not": what follows the colon is somebody's own words, even if a place stands before it. */
    private boolean isFirstPerson(int token) {
        int first = scene.quotations.isMark(token) ? token + 1 : token;
        return scene.is(first, WordClass.OWN_WORDS)
                && (isPlural(first) || scene.is(first, WordClass.NEGATION) && isPlural(first + 1));
    }

    private boolean isPlural(int token) {
        return scene.startsWith(token, Affix.WE_DO);
    }

    /** "The sanctions on our banks", "we closed a million accounts". */
    private boolean isOurs(int colon) {
        int end = Math.min(scene.text.paragraphEnd(colon), colon + 1 + LATEST_OWN);
        for (int at = colon + 1; at < end; at++) {
            boolean ours = scene.endsWith(at, Affix.US)
                    && scene.text.folded(at).length() >= SHORTEST_OURS
                    && scene.name(at).isEmpty()
                    && !speakers.isNamePart(at)
                    && !speakers.isNamePart(at - 1);
            if (ours) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase can be the name of somebody whom nobody has heard of. */
    private boolean isName(NounPhrase phrase) {
        boolean unknown = phrase.to() - phrase.from() <= LONGEST_NAME;
        for (int at = phrase.from(); at < phrase.to(); at++) {
            unknown &= scene.isWord(at) && !scene.word(at).isKnown();
        }
        return unknown;
    }

    private boolean isAgent(NounPhrase phrase) {
        return scene.name(phrase.from())
                .filter(name -> name.to() == phrase.to())
                .isPresent();
    }

    /**
     * "X after the match:", "X on the ban:", "X attacks the paper:": somebody, then in a few words on what occasion, to whom
     * or by doing what.
     */
    boolean isOccasion(NounPhrase source, int colon) {
        int from = source.to();
        boolean adjunct =
                scene.is(from, WordClass.PREPOSITION) || scene.word(from).proclitic() != 0;
        boolean place = scene.is(source.from(), WordClass.ORGANISATION)
                && colon - from == 1
                && scene.isJoinedTo(Affix.BY, from);
        boolean acts = verbs.at(from)
                .filter(verb -> verb.marked() && scene.startsWith(from, Affix.HE_DOES))
                .isPresent();
        return place || isPerson(source) && (adjunct || acts) && colon - from <= LONGEST_OCCASION;
    }

    private boolean isPerson(NounPhrase source) {
        return scene.name(source.from())
                        .filter(name -> scene.isNameOf(name, Agent.Type.PERSON))
                        .isPresent()
                || scene.is(source.from(), WordClass.TITLE)
                || scene.is(source.from(), WordClass.ANONYMOUS)
                || speakers.contains(source)
                || speakers.isPersonOfArticle(source);
    }

    /** A place or a topic before a colon says nothing; a person, an office, an institution or a source does. */
    private boolean canSpeak(NounPhrase phrase) {
        boolean document = phrase.kind() == Mention.Kind.DOCUMENT
                && (phrase.to() - phrase.from() == 1 || phrases.namesBody(phrase));
        boolean source = phrase.kind() == Mention.Kind.UNNAMED || document;
        if (source || isQuotedBody(phrase.from()) || speakers.contains(phrase)) {
            return true;
        }
        // "The summit of": what a body takes part in is no body.
        if (scene.is(phrase.from(), WordClass.VENUE)) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            var name = scene.name(i);
            boolean speaks = name.isPresent()
                    && (scene.isNameOf(name.get(), Agent.Type.PERSON)
                            || scene.isNameOf(name.get(), Agent.Type.ORGANISATION));
            if (speaks) {
                return true;
            }
        }
        return isTitled(phrase) || speakers.isPersonOfArticle(phrase);
    }

    /** An office, a body or a medium, told apart from others by a second word, or by speaking in the article too. */
    private boolean isTitled(NounPhrase phrase) {
        int head = phrase.from();
        boolean titled = scene.is(head, WordClass.TITLE) || scene.is(head, WordClass.ORGANISATION);
        boolean longer = phrase.to() - head > 1;
        return longer ? titled || scene.is(head, WordClass.MEDIUM) : titled && speakers.isHead(head);
    }

    /** A body, office or surname in quotation marks, as headlines shorten them: not what a work or a plan is called. */
    private boolean isQuotedBody(int from) {
        return scene.quotations.isMark(from) && (scene.isDefinite(from + 1) || scene.isSpeakerHead(from + 1));
    }
}
