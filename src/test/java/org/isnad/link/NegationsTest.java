package org.isnad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.LanguagePack;
import org.isnad.language.Tsv;
import org.isnad.link.ArticleView.Tokens;
import org.isnad.model.Article;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NegationsTest {

    private static final LanguagePack PACK = LanguagePack.of("ar");
    private static final LinkingTools TOOLS = LinkingTools.of(Knowledge.shipped(), PACK);

    @TestFactory
    List<DynamicTest> wordsAfterANegationAreSaidNotToBeSo() {
        return Tsv.read("link/negations.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("what"), () -> check(row)))
                .toList();
    }

    private static void check(Tsv.Row row) {
        TokenizedText text = Tokenizer.tokenize(row.cell("text"));
        ArticleView view = new ArticleView(
                Article.of("test", row.cell("text")),
                text,
                PACK.lexicon().in(text),
                Knowledge.shipped().namesIn(text, PACK.affixes()),
                TOOLS);
        List<String> negated = new Negations(view).in(List.of(new Tokens(0, text.size())));
        assertEquals(row.cell("negated"), negated.isEmpty() ? "-" : String.join(" ", negated));
    }
}
