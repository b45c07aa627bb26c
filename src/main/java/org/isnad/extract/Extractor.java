package org.isnad.extract;

import java.util.Comparator;
import java.util.List;
import org.isnad.knowledge.NamesFound;
import org.isnad.language.LanguagePack;
import org.isnad.language.WordClass;
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
        return new Run(article, new Scene(text, names, pack, Trace.SILENT)).statements();
    }

    /** The same reading, with what became of every word that could be a cue, and why. */
    public Explanation explain(Article article, TokenizedText text, NamesFound names) {
        Explainer explainer = new Explainer();
        Scene scene = new Scene(text, names, pack, explainer);
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
            return new StatementMaker(scene).statements(drafts);
        }

        private void order() {
            drafts.sort(Comparator.<Draft>comparingInt(d -> Math.min(d.position(), d.contentFrom))
                    .thenComparing(Comparator.<Draft>comparingInt(d -> d.contentTo - d.contentFrom)
                            .reversed())
                    .thenComparingInt(Draft::position));
        }

        private void nest() {
            for (Draft draft : drafts) {
                for (Draft outer : drafts) {
                    boolean holds = outer != draft
                            && outer.covers(draft.position())
                            && outer.contentTo >= draft.contentTo
                            && outer.within != draft;
                    boolean nearer = holds
                            && (draft.within == null
                                    || outer.contentTo - outer.contentFrom
                                            < draft.within.contentTo - draft.within.contentFrom);
                    if (nearer) {
                        draft.within = outer;
                    }
                }
            }
        }

        private void resolve() {
            Discourse discourse = new Discourse(scene, phrases);
            SaidOnReader dates = new SaidOnReader(scene, article.published());
            for (Draft draft : drafts) {
                if (!draft.rule.equals("passive")) {
                    discourse.resolve(draft);
                }
                if (draft.clause != null) {
                    draft.saidOn =
                            dates.read(dateFrom(draft.clause), Math.max(draft.clause.gapEnd(), draft.clause.cue()));
                }
            }
        }

        private int dateFrom(Clause clause) {
            int from = clause.cue();
            int start = Math.max(scene.sentenceStart(clause.cue()), clause.cue() - 4);
            while (from > start && (scene.is(from - 1, WordClass.TIME) || scene.is(from - 1, WordClass.AUXILIARY))) {
                from--;
            }
            return from;
        }
    }
}
