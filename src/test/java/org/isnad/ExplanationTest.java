package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.extract.Explanation;
import org.isnad.graph.IriMinter;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.Article;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExplanationTest {

    private static final Pipeline PIPELINE = new Pipeline(Knowledge.shipped(), new IriMinter(), true);

    @TestFactory
    List<DynamicTest> everyWordThatCouldBeACueIsAccountedFor() {
        return TestTexts.rows("pipeline/explained.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    Explanation.Step wanted = new Explanation.Step(row.get(2), row.get(3));
                    List<Explanation.Step> steps = sentences(row.get(1)).get(0).steps();
                    assertTrue(steps.contains(wanted), steps.toString());
                }))
                .toList();
    }

    @Test
    void sentencesAreToldInTextOrderWithAllTheirTokens() {
        String text = TestTexts.line("pipeline/one-statement.txt");
        List<Explanation.Sentence> sentences = sentences(text + "\n" + text);
        assertEquals(2, sentences.size());
        assertEquals(12, sentences.get(1).tokens().size());
        assertEquals(1, sentences.get(1).statements().size());
    }

    private static List<Explanation.Sentence> sentences(String text) {
        return PIPELINE.explain(Article.of("explained", text)).sentences();
    }
}
