package org.isnad.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.LanguagePack;
import org.isnad.language.Tsv;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every language pack ships examples, sentence by sentence, of what is a statement in its language and what is none. */
class LanguagePackContractTest {

    private static final LocalDate PUBLISHED_ON_A_SUNDAY = LocalDate.of(2019, 6, 2);
    private static final int FEWEST_EXAMPLES = 400;
    private static final Knowledge KNOWLEDGE = Knowledge.shipped();

    @TestFactory
    Stream<DynamicContainer> everyExampleReadsAsItsPackSays() {
        return packs().map(pack -> DynamicContainer.dynamicContainer(
                pack,
                examples(pack)
                        .map(example -> DynamicTest.dynamicTest(
                                example.name(),
                                URI.create("classpath:/language/" + pack + "/examples.tsv"),
                                example::check))));
    }

    @Test
    void everyPackHasExamplesEnoughAndOneInFourSaysNothing() {
        packs().forEach(pack -> {
            List<Example> examples = examples(pack).toList();
            long silent = examples.stream().filter(Example::isSilentOrTrap).count();
            assertTrue(examples.size() >= FEWEST_EXAMPLES, pack + " has only " + examples.size());
            assertTrue(silent * 4 >= examples.size(), pack + " has only " + silent + " silent ones and traps");
        });
    }

    @Test
    void everySpeechActOfAPackHasAnExample() {
        packs().forEach(pack -> {
            Set<String> acts = Tsv.read("language/" + pack + "/cues.tsv").rows().stream()
                    .map(row -> row.cell("act"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Predicate<String> unseen = act -> examples(pack).noneMatch(e -> e.expected.contains("/" + act + " |"));
            acts.removeIf(unseen.negate());
            assertEquals(Set.of(), acts, "acts of " + pack + " without an example");
        });
    }

    /** One row of a pack's {@code examples.tsv}. */
    private record Example(LanguagePack pack, String place, String construction, String sentence, String expected) {

        String name() {
            int line = place.lastIndexOf(':') + 1;
            return construction + ", line " + place.substring(line) + ": " + sentence;
        }

        boolean isSilentOrTrap() {
            return expected.equals("none") || construction.startsWith("trap-");
        }

        void check() {
            String text = StatementNotation.textOf(sentence);
            String got = new StatementNotation(text, read(text)).cell();
            List<String> expectedStatements = StatementNotation.parse(expected);
            List<String> gotStatements = StatementNotation.parse(got);
            if (!expectedStatements.equals(gotStatements)) {
                assertEquals(
                        String.join("\n", expectedStatements),
                        String.join("\n", gotStatements),
                        place + "\n  " + sentence + "\nexpected: " + expected + "\n     got: " + got + "\n");
            }
        }

        private List<Statement> read(String text) {
            TokenizedText tokens = Tokenizer.tokenize(text);
            return new Extractor(pack).statements(article(text), tokens, KNOWLEDGE.namesIn(tokens, pack.affixes()));
        }

        private Article article(String text) {
            return new Article(
                    place,
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(PUBLISHED_ON_A_SUNDAY),
                    Optional.of(pack.code()),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private static Stream<Example> examples(String code) {
        LanguagePack pack = LanguagePack.of(code);
        return Tsv.read("language/" + code + "/examples.tsv").rows().stream()
                .map(row -> new Example(
                        pack, row.place(), row.cell("construction"), row.cell("sentence"), row.cell("expected")));
    }

    /** The codes of the packs: the directories beside the one of Arabic. */
    private static Stream<String> packs() {
        try (Stream<Path> directories = Files.list(
                Path.of(LanguagePack.class.getResource("/language/ar/cues.tsv").toURI())
                        .getParent()
                        .getParent())) {
            return directories.map(d -> d.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
