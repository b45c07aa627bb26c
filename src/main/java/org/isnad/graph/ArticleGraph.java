package org.isnad.graph;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.LinkedArticle;

/** Makes the named graph of an article: everything that was read out of it, sorted, without blank nodes. */
public final class ArticleGraph {

    private final IriMinter iris;
    private final String software;
    private final String knowledge;
    private final boolean withText;

    /**
     * @param iris names everything
     * @param software the version of the software that reads
     * @param knowledge the version of the knowledge that it reads with
     * @param withText whether the graph holds the article's own text; statements keep their words in any case
     */
    public ArticleGraph(IriMinter iris, String software, String knowledge, boolean withText) {
        this.iris = iris;
        this.software = software;
        this.knowledge = knowledge;
        this.withText = withText;
    }

    /**
     * The quads of an article, sorted by {@link QuadOrder#QUADS}, none twice.
     *
     * @throws IllegalArgumentException when two statements stand at the same words, or a span outside the text
     */
    public List<Quad> quads(LinkedArticle linked) {
        GraphSketch sketch = new GraphSketch(linked.article(), iris.in(linked.article()));
        new ArticleQuads(sketch).add(linked, IriMinter.reading(software, knowledge), withText);
        new StatementQuads(sketch).add(linked.statements(), linked.credit());
        linked.events().forEach(new EventQuads(sketch)::add);
        new NamingQuads(sketch).add(linked);
        new FigureQuads(sketch).add(linked);
        return sketch.quads();
    }
}
