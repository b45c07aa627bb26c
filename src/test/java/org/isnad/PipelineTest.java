package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.isnad.model.IsnadException;
import org.isnad.model.LinkedArticle;
import org.junit.jupiter.api.Test;

class PipelineTest {

    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);

    @Test
    void anArticleInALanguageWithoutAPackHasAGraphWithoutStatements() {
        Article english = Article.of("english.txt", "The minister said that prices would fall.");
        assertTrue(PIPELINE.read(english).statements().isEmpty());
        assertTrue(PIPELINE.quads(english).size() > 1);
    }

    @Test
    void aFaultNamesTheArticleInWhichItStruck() {
        LinkedArticle outside = PIPELINE.read(Article.of("whole.txt", TestTexts.line("pipeline/one-statement.txt")));
        LinkedArticle shortened = new LinkedArticle(
                Article.of("short.txt", "x"),
                Optional.empty(),
                Optional.empty(),
                outside.statements(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        IsnadException thrown = assertThrows(IsnadException.class, () -> PIPELINE.quads(shortened));
        assertEquals("short.txt", thrown.problem().where());
    }

    @Test
    void anEmptyTextIsRead() {
        assertTrue(PIPELINE.read(Article.of("empty.txt", " \n")).statements().isEmpty());
    }
}
