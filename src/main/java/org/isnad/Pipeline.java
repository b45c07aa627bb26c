package org.isnad;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.Quad;
import org.isnad.extract.Explanation;
import org.isnad.extract.Extractor;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.knowledge.NamesFound;
import org.isnad.language.LanguagePack;
import org.isnad.language.WordReadings;
import org.isnad.link.Linker;
import org.isnad.model.Article;
import org.isnad.model.IsnadException;
import org.isnad.model.LinkedArticle;
import org.isnad.model.Problem;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;

/**
 * The main path: an article in, its quads out. What comes out depends on the article and on the shipped knowledge, and
 * on nothing else: no clock, no counter, no store, no other article. Thread-safe.
 */
public final class Pipeline {

    private final Knowledge knowledge;
    private final ArticleGraph graph;
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();

    /** What reads the articles of one language. */
    private record Desk(Extractor extractor, Linker linker) {}

    /**
     * @param iris names everything in the graphs
     * @param withText whether the graphs hold the articles' own texts
     */
    public Pipeline(Knowledge knowledge, IriMinter iris, boolean withText) {
        this.knowledge = knowledge;
        this.graph = new ArticleGraph(iris, SoftwareVersion.number(), knowledge.version(), withText);
    }

    /**
     * Everything that is read out of an article: its statements, who makes them, what they speak of.
     *
     * @throws IsnadException when it cannot be read out; the problem names the article
     */
    public LinkedArticle read(Article article) {
        return named(article, () -> {
            TokenizedText text = Tokenizer.tokenize(article.text());
            LanguagePack pack = LanguagePack.of(article);
            NamesFound names = knowledge.namesIn(text, pack.affixes());
            Desk desk = desk(pack);
            WordReadings words = pack.lexicon().in(text);
            List<Statement> statements = desk.extractor().statements(article, text, words, names);
            return desk.linker().link(article, text, words, names, statements);
        });
    }

    /** How an article is read: what became of every word that could be a cue, and why. */
    public Explanation explain(Article article) {
        return named(article, () -> {
            TokenizedText text = Tokenizer.tokenize(article.text());
            LanguagePack pack = LanguagePack.of(article);
            NamesFound names = knowledge.namesIn(text, pack.affixes());
            return desk(pack).extractor().explain(article, text, names);
        });
    }

    /**
     * The article's named graph, sorted.
     *
     * @throws IsnadException when it cannot be read out; the problem names the article
     */
    public List<Quad> quads(Article article) {
        return quads(read(article));
    }

    /** The named graph of an article that is read already, sorted. */
    public List<Quad> quads(LinkedArticle read) {
        return named(read.article(), () -> graph.quads(read));
    }

    /** Whatever goes wrong with one article is that article's problem and stops no other. */
    private static <T> T named(Article article, Supplier<T> step) {
        try {
            return step.get();
        } catch (IsnadException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            Problem problem = Problem.input(
                    article.document(),
                    "cannot be read out: " + e,
                    "leave it out, and tell the makers of Isnad what is special about it");
            throw new IsnadException(problem, e);
        }
    }

    private Desk desk(LanguagePack pack) {
        return desks.computeIfAbsent(pack.code(), code -> new Desk(new Extractor(pack), new Linker(knowledge, pack)));
    }
}
