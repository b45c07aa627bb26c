package org.isnad.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.language.Affix;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb;
import org.isnad.language.Frame;
import org.isnad.language.Particle;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;

/** Finds "according to": markers that name a source for the clause before or after them. */
final class AttributionReader {

    /** Tokens between a fronted marker and the particle that takes up the clause. */
    private static final int LONGEST_FRONTED = 30;
    /** Tokens from the noun for a text to the verb of who published it. */
    private static final int LONGEST_TEXT = 6;

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final KnownSpeakers speakers;
    private final GapReader gaps;

    AttributionReader(Scene scene, NounPhraseReader phrases, KnownSpeakers speakers) {
        this.scene = scene;
        this.speakers = speakers;
        this.phrases = phrases;
        this.gaps = new GapReader(scene, phrases);
    }

    List<Attribution> attributions(List<Clause> clauses) {
        TokenSet gaps = new TokenSet();
        Map<Integer, Clause> byCue = new HashMap<>();
        for (Clause clause : clauses) {
            gaps.add(clause.cue() + 1, clause.gapEnd());
            byCue.put(clause.cue(), clause);
        }
        List<Attribution> found = new ArrayList<>();
        int free = 0;
        for (int token = 0; token < scene.size(); token++) {
            if (token < free || scene.isFurniture(token) || gaps.contains(token)) {
                continue;
            }
            Optional<Attribution> attribution = at(token, byCue);
            if (attribution.isPresent()) {
                found.add(attribution.get());
                free = attribution.get().to();
            }
        }
        return found;
    }

    private Optional<Attribution> at(int token, Map<Integer, Clause> byCue) {
        int end = scene.phraseEnd(PhraseClass.ACCORDING, token);
        if (end < 0 || scene.phraseEnd(PhraseClass.CLOSING, token) >= 0) {
            return Optional.empty();
        }
        boolean joined = joinsClause(token);
        boolean fronted = joined || isClauseStart(token);
        boolean postposed = !joined && (scene.isComma(token - 1) || scene.quotations.isMark(token - 1) || !fronted);
        boolean likewise = scene.is(token, WordClass.SUBORDINATOR);
        if (isCueAt(end)) {
            return likewise && (fronted || byCue.containsKey(end))
                    ? Optional.empty()
                    : withVerb(token, end, fronted && !postposed, byCue);
        }
        boolean needsVerb = likewise && end == token + 1 || endsInWhat(end);
        return needsVerb ? Optional.empty() : plain(token, end, fronted);
    }

    private boolean isClauseStart(int token) {
        return scene.startsSentence(token) || token >= 2 && scene.startsSentence(token - 1) && !scene.isWord(token - 1);
    }

    /** ", and according to the paper", "but according to the paper": what joins a clause stands before the source of that. */
    private boolean joinsClause(int token) {
        return scene.isComma(token - 1) && scene.conjunctionLength(token) > 0
                || scene.is(token - 1, WordClass.ADVERSATIVE);
    }

    private boolean endsInWhat(int end) {
        String last = scene.text.folded(end - 1);
        return last.endsWith(scene.particles.letters(Particle.WHAT)) && last.length() <= 5;
    }

    private boolean isCueAt(int token) {
        return token < scene.size()
                && !scene.isSpeakerHead(token)
                && scene.word(token).word().cues().stream().anyMatch(form -> mayAttribute(form, token));
    }

    /** "As he says"; a verb that seldom reports does so only with a content of its own. */
    private boolean mayAttribute(CueForm form, int token) {
        boolean thought = form.verb().act().equals("think") && form.verb().trust() == CueVerb.Trust.C;
        boolean tells = form.verb().has(Frame.Kind.CLAUSE) || form.verb().has(Frame.Kind.COLON);
        return form.isFinite() && tells && !thought && Spelling.fits(form, scene.text.raw(token));
    }

    /** "As X said", where what X said is the clause before. A verb with a content of its own is a clause instead. */
    private Optional<Attribution> withVerb(int token, int verb, boolean fronted, Map<Integer, Clause> byCue) {
        Clause clause = byCue.get(verb);
        if (clause != null && hasOwnContent(clause)) {
            return Optional.empty();
        }
        int limit = scene.sentenceEnd(verb);
        int start = verb + 1;
        while (start < limit && isBetween(start)) {
            start++;
        }
        CueForm form = scene.word(verb).word().cues().get(0);
        // A fronted one is read with the clause that it opens.
        int marker = fronted ? limit : RelayReader.marker(scene, form, start, limit);
        Optional<NounPhrase> carrier = marker < limit ? phrases.read(start, marker, true) : Optional.empty();
        Optional<NounPhrase> source = phrases.read(carrier.isPresent() ? marker + 1 : start, limit, true);
        // "As she said in a talk with": the hidden subject has spoken before.
        boolean venue = scene.is(start - 1, WordClass.PREPOSITION)
                && scene.is(start, WordClass.VENUE)
                && scene.is(start + 1, WordClass.PREPOSITION);
        if (venue || source.isEmpty() || !speaks(source.get()) && !fills(source.get(), limit)) {
            return Optional.empty();
        }
        GapReader.Gap rest = gaps.adjuncts(source.get().to(), limit);
        int resumed = fronted ? resumption(source.get().to() - 1) : -1;
        return Optional.of(new Attribution(
                token,
                verb,
                verb + 1,
                form.verb().lemma(),
                form.verb().act(),
                source.get(),
                carrier,
                rest.toldTo().stream().findFirst(),
                resumed >= 0 ? resumed : firstComma(source.get().to(), scene.sentenceEnd(token)),
                fronted));
    }

    /** What can stand between a verb and its subject: when, how, and a preposition that has lost its pronoun. */
    private boolean isBetween(int token) {
        boolean preposition = scene.is(token, WordClass.PREPOSITION)
                && scene.text.folded(token).length() <= 4;
        boolean pronoun = scene.is(token, WordClass.PRONOMINAL) && !scene.is(token, WordClass.DEMONSTRATIVE);
        return preposition || pronoun || scene.is(token, WordClass.TIME) || scene.is(token, WordClass.ADVERB);
    }

    private boolean fills(NounPhrase source, int limit) {
        boolean adjunct = scene.word(source.to()).proclitic() != 0
                || scene.is(source.to(), WordClass.PREPOSITION)
                || scene.is(source.to(), WordClass.PRONOMINAL)
                || scene.is(source.to(), WordClass.TIME);
        boolean ends = source.to() >= limit - 1 || scene.isComma(source.to());
        return ends || adjunct && !scene.masdars.isAt(source.from());
    }

    private static boolean hasOwnContent(Clause clause) {
        return switch (clause.opener()) {
            case CLAUSE, COLON, QUOTATION, QUESTION -> true;
            default -> false;
        };
    }

    private Optional<Attribution> plain(int token, int end, boolean fronted) {
        int resumed = fronted ? resumption(end) : -1;
        int limit =
                resumed >= 0 ? resumed : fronted ? firstComma(end, scene.sentenceEnd(token)) : scene.sentenceEnd(token);
        int start = end;
        int skip = 0;
        boolean joined = !scene.isFullStop(end - 1)
                && end - 1 > token
                && scene.startsWith(end - 1, Affix.TO)
                && scene.text.folded(end - 1).length() > 1;
        if (joined) {
            start = end - 1;
            skip = scene.joinedLam(end - 1);
        }
        int last = Math.min(issuingVerb(start, limit), objectAfter(start, limit));
        Optional<NounPhrase> source = phrases.read(start, skip, last, !fronted || resumed >= 0);
        if (source.isEmpty() || !speaks(source.get()) && resumed < 0) {
            return Optional.empty();
        }
        Optional<NounPhrase> carrier = carrier(source.get().to(), limit);
        GapReader.Gap rest =
                gaps.adjuncts(source.get().to(), firstComma(source.get().to(), limit));
        // "In the view of": the preposition alone reports nothing.
        boolean view = scene.is(token, WordClass.PREPOSITION) && !joined && end > token + 1;
        int cueTo = isRelay(token) || view ? token + 2 : token + 1;
        return Optional.of(new Attribution(
                token,
                token,
                cueTo,
                lemma(token, cueTo),
                "say",
                source.get(),
                carrier,
                rest.toldTo().stream().findFirst(),
                resumed >= 0
                        ? resumed
                        : carrier.map(NounPhrase::to).orElse(source.get().to()),
                fronted));
    }

    private String lemma(int from, int to) {
        String first = scene.text.folded(from).substring(scene.conjunctionLength(from));
        return to > from + 1 && !isRelay(from) ? first + " " + scene.text.folded(from + 1) : first;
    }

    /** "According to X, then ...": the token that takes up the clause after a fronted source; -1 where none does. */
    private int resumption(int from) {
        int last = Math.min(scene.sentenceEnd(from - 1), from + LONGEST_FRONTED);
        for (int at = from + 1; at < last && !reports(at); at++) {
            boolean particle = scene.is(at, WordClass.COMPLEMENTIZER) || scene.is(at, WordClass.AUXILIARY);
            if (particle && scene.startsWith(at, Affix.SO)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a verb reports that is not of a relative clause, which only tells of the source. */
    private boolean reports(int at) {
        return scene.isTrustedCue(at, true) && !scene.is(at - 1, WordClass.RELATIVE);
    }

    private int firstComma(int from, int limit) {
        int at = from;
        while (at < limit && !scene.isComma(at)) {
            at++;
        }
        return at;
    }

    private boolean isRelay(int token) {
        return scene.phraseEnd(PhraseClass.RELAY, token) >= 0;
    }

    /** "According to a statement published by": the verb of a relative clause after the noun for a text; else the limit. */
    private int issuingVerb(int text, int limit) {
        if (!scene.is(text, WordClass.DOCUMENT)) {
            return limit;
        }
        for (int at = text + 1; at < Math.min(limit, text + LONGEST_TEXT); at++) {
            if (scene.word(at).word().cues().stream().anyMatch(form -> form.isFinite() && form.object())
                    && !scene.word(at).conjunction()) {
                return at;
            }
        }
        return limit;
    }

    /** "May choose, according to the critics, the return": a definite verbal noun after a definite noun; else the limit. */
    private int objectAfter(int source, int limit) {
        for (int at = source + 1; at < Math.min(limit, source + LONGEST_TEXT); at++) {
            boolean complete = scene.isDefinite(at - 1) && scene.word(at - 1).proclitic() == 0;
            if (complete
                    && scene.masdars.isDefiniteAt(at)
                    && !scene.isSpeakerHead(at)
                    && scene.name(at).isEmpty()) {
                return at;
            }
        }
        return limit;
    }

    /** "... which the agency published": the medium after the verb of a relative clause, which takes the text up. */
    private Optional<NounPhrase> carrier(int at, int limit) {
        boolean pronoun = scene.is(at, WordClass.RELATIVE);
        int verb = pronoun ? at + 1 : at;
        boolean relative = verb < limit
                && scene.word(verb).word().cues().stream()
                        .anyMatch(form -> form.isFinite() && (pronoun || form.object()));
        return relative ? phrases.read(verb + 1, limit, true) : Optional.empty();
    }

    /** Whether a phrase can be a source, or is the name of somebody who speaks elsewhere in the article. */
    private boolean speaks(NounPhrase phrase) {
        return speakers.contains(phrase) || phrases.speaks(phrase) || speakers.isPersonName(phrase);
    }
}
