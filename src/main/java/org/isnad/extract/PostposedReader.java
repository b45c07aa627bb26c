package org.isnad.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.language.CueForm;
import org.isnad.language.CueVerb.Trust;
import org.isnad.language.PhraseClass;
import org.isnad.language.WordClass;
import org.isnad.text.Quotation;

/** Reads a verb of speech that follows what is said: "..., says the mayor". */
final class PostposedReader {

    /** Tokens; fewer before a comma are no sentence that somebody could say. */
    private static final int SHORTEST = 5;

    /** Acts that nothing but speech performs; who warns or demands may as well do so without a word. */
    private static final Set<String> SPEECH = Set.of("say", "add", "explain", "assert", "comment", "answer");

    private final Scene scene;
    private final NounPhraseReader phrases;
    private final GapReader gaps;
    private final TreeMap<Integer, Clause> clauses = new TreeMap<>();

    PostposedReader(Scene scene, NounPhraseReader phrases, List<Clause> clauses) {
        this.scene = scene;
        this.phrases = phrases;
        this.gaps = new GapReader(scene, phrases);
        clauses.forEach(clause -> this.clauses.put(clause.cue(), clause));
    }

    /** @param cues that are followed by nothing that opens a content */
    List<Attribution> attributions(List<CueFinder.Candidate> cues) {
        List<Attribution> found = new ArrayList<>();
        cues.stream().filter(this::mayFollow).forEach(cue -> read(cue).ifPresent(found::add));
        return found;
    }

    private boolean mayFollow(CueFinder.Candidate cue) {
        return cue.takesSubjectAfter()
                && !cue.form().object()
                && cue.form().verb().trust() != Trust.C
                && SPEECH.contains(cue.form().verb().act())
                && !scene.word(cue.token()).conjunction()
                && !scene.startsSentence(cue.token());
    }

    private Optional<Attribution> read(CueFinder.Candidate cue) {
        int token = cue.token();
        int last = scene.isComma(token - 1) ? token - 2 : token - 1;
        Optional<Quotation> quotation = scene.quotations.closedAt(last).filter(q -> !scene.quotations.isName(q));
        int start = Math.min(
                scene.sentenceStart(last), quotation.map(Quotation::open).orElse(Integer.MAX_VALUE));
        boolean parted = last < token - 1;
        boolean said = quotation.isPresent() || last - start >= SHORTEST && (parted || mayFollowUnparted(cue));
        if (!said || !clauses.subMap(start, token).isEmpty() || isContent(start, token)) {
            return Optional.empty();
        }
        return source(token + 1, quotation.isPresent())
                .filter(source -> parted || quotation.isPresent() || phrases.speaks(source))
                .map(source -> attribution(cue, source));
    }

    /** "The strike goes on says the paper": without a comma only the present tense stands so, and after no particle. */
    private boolean mayFollowUnparted(CueFinder.Candidate cue) {
        int before = cue.token() - 1;
        return cue.form().tense() == CueForm.Tense.IMPERFECT
                && scene.isWord(before)
                && !scene.is(before, WordClass.RELATIVE)
                && !scene.is(before, WordClass.SUBORDINATOR)
                && !scene.is(before, WordClass.COMPLEMENTIZER)
                && !scene.is(before, WordClass.AUXILIARY)
                && !scene.is(before, WordClass.COPULA)
                && !scene.is(before, WordClass.PREPOSITION)
                && scene.phraseEnd(PhraseClass.ACCORDING, before) < 0;
    }

    /** Whether a verb before has taken these tokens for what it says. */
    private boolean isContent(int start, int token) {
        Map.Entry<Integer, Clause> before = clauses.lowerEntry(start);
        return before != null
                && before.getValue().content() >= start
                && before.getValue().content() < token;
    }

    /** Who speaks ends the sentence, or after a quotation is followed by what belongs to no noun. */
    private Optional<NounPhrase> source(int from, boolean quoted) {
        int limit = scene.sentenceEnd(from - 1);
        return phrases.read(from, limit, true)
                .filter(source -> ends(source.to(), limit) || quoted && isAdjunct(source.to()));
    }

    private boolean ends(int token, int limit) {
        return token >= limit || token == limit - 1 && scene.isFullStop(token) || goesOnPast(token);
    }

    /** "..., says the paper, and adds", "..., says the paper, which": a comma past which the speaker says more or is told of. */
    private boolean goesOnPast(int comma) {
        int next = comma + 1;
        boolean says = scene.word(next).conjunction() && scene.isTrustedCue(next, true);
        return scene.isComma(comma) && (says || scene.is(next, WordClass.RELATIVE));
    }

    private boolean isAdjunct(int token) {
        return scene.isComma(token)
                || scene.is(token, WordClass.PREPOSITION)
                || scene.is(token, WordClass.TIME)
                || scene.word(token).proclitic() != 0;
    }

    private Attribution attribution(CueFinder.Candidate cue, NounPhrase source) {
        GapReader.Gap rest = gaps.adjuncts(source.to(), scene.sentenceEnd(cue.token()));
        return Attribution.of(cue, cue.token(), source, rest.toldTo().stream().findFirst());
    }
}
