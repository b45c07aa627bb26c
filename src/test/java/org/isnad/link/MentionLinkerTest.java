package org.isnad.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.isnad.AgentNotation;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.LanguagePack;
import org.isnad.language.Tsv;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Form;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Mention;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MentionLinkerTest {

    private static final Linker LINKER = new Linker(Knowledge.shipped(), LanguagePack.of("ar"));

    @TestFactory
    List<DynamicTest> phrasesMeanWhomReadersTakeThemToMean() {
        return Tsv.read("link/mentions.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("what"), () -> check(row)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> namesOfThoseWhomNobodyKnowsAreShownAsWritten() {
        return Tsv.read("link/labels.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.cell("what"), () -> {
                    List<Agent> meant = meant(row.cell("text"), "-", Mention.Kind.NAMED);
                    assertEquals(row.cell("label"), meant.get(0).label());
                }))
                .toList();
    }

    private static void check(Tsv.Row row) {
        Mention.Kind last = Mention.Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
        assertEquals(row.cell("meant"), told(meant(row.cell("text"), row.cell("day"), last)));
    }

    /** Whom the last mention means. */
    private static List<Agent> meant(String marked, String day, Mention.Kind last) {
        List<Span> spans = new ArrayList<>();
        String text = unmark(marked, spans);
        Article article = article(text, day);
        TokenizedText tokens = Tokenizer.tokenize(text);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Mention.Kind kind = i == spans.size() - 1 ? last : Mention.Kind.NAMED;
            statements.add(statement(i, new Mention(spans.get(i), kind)));
        }
        List<LinkedStatement> linked = LINKER.link(
                        article,
                        tokens,
                        Knowledge.shipped()
                                .namesIn(tokens, LanguagePack.of("ar").affixes()),
                        statements)
                .statements();
        return linked.get(linked.size() - 1).speakers();
    }

    private static String unmark(String marked, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                spans.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static Article article(String text, String day) {
        Article bare = Article.of("test", text);
        return day.equals("-")
                ? bare
                : new Article(
                        bare.document(),
                        text,
                        bare.url(),
                        bare.outlet(),
                        Optional.of(LocalDate.parse(day)),
                        bare.language(),
                        bare.headline(),
                        bare.credit());
    }

    private static Statement statement(int number, Mention speaker) {
        return new Statement(
                number,
                Optional.empty(),
                Optional.of(speaker.span()),
                List.of(speaker),
                List.of(speaker.span()),
                Form.INDIRECT,
                "say",
                OptionalInt.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                1,
                "by hand");
    }

    private static String told(List<Agent> agents) {
        return agents.stream().map(AgentNotation::of).collect(Collectors.joining("|"));
    }
}
