package org.isnad.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.knowledge.NamesFound;
import org.isnad.language.Frame;
import org.isnad.language.LanguagePack;
import org.isnad.language.WordReadings;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;

/** Finds the statements of an article: cues first, then their frames, contents, nesting and speakers. Thread-safe. */
public final class Extractor {

    private final LanguagePack pack;

    /** @param pack of the language that the articles are written in */
    public Extractor(LanguagePack pack) {
        this.pack = pack;
    }

    /**
     * @param names the known names of the text
     * @return the statements in text order, numbered from 0
     */
    public List<Statement> statements(Article article, TokenizedText text, NamesFound names) {
        return statements(article, text, pack.lexicon().in(text), names);
    }

    /**
     * The same of a text whose words somebody else reads as well.
     *
     * @param words of {@code text}, as the lexicon of this pack reads them
     */
    public List<Statement> statements(Article article, TokenizedText text, WordReadings words, NamesFound names) {
        return new Run(article, new Scene(text, words, names, pack, Trace.SILENT)).statements();
    }

    /** The same reading, with what became of every word that could be a cue, and why. */
    public Explanation explain(Article article, TokenizedText text, NamesFound names) {
        Explainer explainer = new Explainer();
        Scene scene = new Scene(text, pack.lexicon().in(text), names, pack, explainer);
        return explainer.explanation(scene, new Run(article, scene).statements());
    }

    /** The reading of one article. */
    private static final class Run {

        private final Article article;
        private final Scene scene;
        private final NounPhraseReader phrases;
        private final List<Draft> drafts;

        Run(Article article, Scene scene) {
            this.article = article;
            this.scene = scene;
            this.phrases = new NounPhraseReader(scene);
            this.drafts = new DraftReader(scene, phrases).drafts();
        }

        List<Statement> statements() {
            order();
            nest();
            resolve();
            return new StatementMaker(scene, phrases, drafts).statements();
        }

        private void order() {
            drafts.sort(Comparator.<Draft>comparingInt(d -> Math.min(d.position(), d.contentFrom))
                    .thenComparing(Comparator.comparingInt(Draft::length).reversed())
                    .thenComparingInt(Draft::position));
        }

        /** Puts each draft into the smallest content that holds it; an outer one comes before what it holds. */
        private void nest() {
            List<Draft> open = new ArrayList<>();
            for (Draft draft : drafts) {
                open.removeIf(outer -> outer.contentTo <= Math.min(draft.position(), draft.contentFrom));
                for (Draft outer : open) {
                    boolean holds = outer.covers(draft.position())
                            && outer.contentTo >= draft.contentTo
                            && outer.within != draft;
                    if (holds && (draft.within == null || outer.length() < draft.within.length())) {
                        draft.within = outer;
                    }
                }
                open.add(draft);
            }
        }

        private void resolve() {
            Discourse discourse = new Discourse(scene, phrases, drafts);
            SayingDays days = new SayingDays(scene, article.published());
            for (int place = 0; place < drafts.size(); place++) {
                Draft draft = drafts.get(place);
                if (!draft.rule.equals("passive")) {
                    discourse.resolve(draft);
                }
                if (goesOnTelling(draft)) {
                    draft.within = Objects.requireNonNull(draft.within).within;
                }
                if (takesOver(draft)) {
                    endBefore(draft, place);
                }
                draft.saidOn = days.of(draft);
                if (draft.clause != null) {
                    inherit(draft, draft.clause);
                }
            }
        }

        /** "Praised the singer, whom he called": whoever speaks goes on, in a relative clause, with what he says himself. */
        private boolean goesOnTelling(Draft draft) {
            Draft outer = draft.within;
            boolean aside = outer != null
                    && outer.clause != null
                    && draft.clause != null
                    && draft.clause.antecedent()
                    && scene.isComma(draft.clause.start() - 1)
                    && AuthorsWords.isNoun(outer.clause);
            return aside && new SameSpeakers(scene).are(draft.speakers, outer.speakers);
        }

        /**
         * "Said that "the dam holds, and added that", ""the dam holds, adding that": whoever is quoted goes on with another
         * verb, and the marks were set round the two.
         */
        private boolean takesOver(Draft draft) {
            Draft outer = draft.within;
            return outer != null
                    && draft.clause != null
                    && draft.clause.subject().isEmpty()
                    && draft.clause.start() == draft.clause.cue()
                    && goesOn(draft.clause)
                    && scene.quotations.isInSpeech(draft.clause.cue())
                    && draft.clause.start() > outer.contentFrom + 1
                    && outer.content.size() == 1
                    && new SameSpeakers(scene).are(draft.speakers, outer.speakers);
        }

        private boolean goesOn(Clause clause) {
            boolean adding =
                    clause.isParticiple() && clause.opener() == Frame.Kind.CLAUSE && scene.isComma(clause.cue() - 1);
            return adding || scene.word(clause.cue()).conjunction();
        }

        /** Ends the content of the statement that a draft stands in before it, and takes out it and what follows. */
        private void endBefore(Draft draft, int place) {
            Draft outer = Objects.requireNonNull(draft.within);
            int last = outer.contentTo;
            int end = Objects.requireNonNull(draft.clause).start();
            while (end > outer.contentFrom + 1 && !scene.isWord(end - 1)) {
                end--;
            }
            outer.contentTo = end;
            outer.content.get(0)[1] = scene.text.end(end - 1);
            for (int i = place; i < drafts.size() && drafts.get(i).contentFrom < last; i++) {
                if (drafts.get(i).within == outer) {
                    drafts.get(i).within = outer.within;
                }
            }
        }

        /** Whom a verb calls upon, warns or thanks need not be those who hear what is said next. */
        private static boolean callsUpon(Draft draft) {
            return draft.clause != null && draft.clause.form().verb().has(Frame.Object.ADDRESSEE);
        }

        /**
         * What goes on in a sentence with what somebody told, tells it to the same people and by the same way; a
         * participle goes on with the act of speech itself, so on its day.
         */
        private void inherit(Draft draft, Clause clause) {
            Draft first = draft.follows;
            if (first == null || scene.text.sentence(first.position()) != scene.text.sentence(draft.position())) {
                return;
            }
            if (draft.toldTo.isEmpty() && draft.within == first.within && !callsUpon(first)) {
                draft.toldTo.addAll(first.toldTo);
            }
            if (draft.via.isEmpty() && draft.within == first.within) {
                draft.via.addAll(first.via);
            }
            if (clause.isParticiple()) {
                draft.saidOn = draft.saidOn.or(() -> first.saidOn);
            }
        }
    }
}
