package org.isnad.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.knowledge.Knowledge;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.model.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two articles of a few words, with lines for what is annotated and what was extracted in them. */
class EvaluationRunTest {

    private static final String GOLD = """
            {"doc": "one.txt", "n": 7, "cue": [4, 8], "source": [0, 3], "content": [[9, 22]], "type": "indirect", \
            "who": "ann", "parent": null, "act": "say", "said": "2019-05-14"}
            {"doc": "one.txt", "n": 8, "cue": [28, 34], "source": [24, 27], "content": [[35, 45]], "type": "direct", \
            "who": "bob", "parent": 7}
            {"doc": "two.txt", "none": true}
            """;

    private static final String PREDICTED = """
            {"document": "articles/one.txt", "statement": "s/1", "cue": {"start": 4, "end": 8}, \
            "source": {"start": 0, "end": 3}, "speaker": {"id": "id/agent/ann", "label": "Ann", \
            "mention": {"start": 0, "end": 3}}, "content": [{"start": 9, "end": 17}], "quotation": "indirect", \
            "act": "say", "within": null, "saidOn": "2019-05-14"}
            {"document": "articles/two.txt", "statement": "s/2", "cue": null, "source": null, "speaker": null, \
            "content": [{"start": 0, "end": 7}], "quotation": "mixed", "act": "say", "within": null, "saidOn": null}
            """;

    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("one.txt"), "Ann said she will come. Bob denied knowing it.\n");
        Files.writeString(texts.resolve("two.txt"), "Nothing was said.\n");
        Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Files.writeString(folder.resolve("predicted.jsonl"), PREDICTED);
    }

    @Test
    void linesOfBothKindsAreSetSideBySide() {
        Figures figures = run().figures();
        assertEquals(List.of(), problems);
        assertEquals(2, figures.articles());
        assertEquals(new Tally(1, 2, 1, 2), figures.tally(Slice.ALL, Measure.OVERLAP_50));
        assertEquals(new Tally(0, 2, 0, 2), figures.tally(Slice.ALL, Measure.OVERLAP_80));
        assertEquals(new Tally(0, 1, 0, 0), figures.tally(Slice.ALL, Measure.WITHIN));
        assertEquals(Tally.share(1, 1), figures.tally(Slice.ALL, Measure.SAID_ON));
    }

    @Test
    void eachErrorIsShownInItsSentence() {
        List<StatementError> errors = run().errors();
        assertEquals(
                List.of("SPAN [{she will} come].", "MISSED Bob denied [knowing it].", "SPURIOUS {Nothing} was said."),
                errors.stream()
                        .map(error -> error.kind() + " " + error.sentence().replace("Ann said ", ""))
                        .toList());
        assertEquals(List.of(new Span(35, 45)), errors.get(1).wanted());
        assertEquals(Optional.of("bob"), errors.get(1).wantedSpeaker());
    }

    @Test
    void anAnnotatedArticleThatIsNotThereIsNamed() throws IOException {
        Files.delete(folder.resolve("texts/two.txt"));
        assertEquals(1, run().figures().articles());
        assertEquals(
                List.of("two.txt: is annotated, but has no article"),
                problems.stream().map(Problem::toString).toList());
    }

    @Test
    void anotherTextThanTheAnnotatedOneIsNamed() throws IOException {
        Files.writeString(folder.resolve("texts/one.txt"), "Ann left.\n");
        assertEquals(1, run().figures().articles());
        assertTrue(problems.get(0).toString().endsWith("one.txt: is shorter than its statements say"));
    }

    @Test
    void aWrongLineIsNamedByItsNumber() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD + "\n{\"doc\": \"one.txt\", \"content\": [[5, 3]]}\n");
        Problem problem = assertThrows(IsnadException.class, this::run).problem();
        assertTrue(problem.where().endsWith("gold.jsonl:5"), problem.toString());
    }

    @Test
    void aParentThatIsNotAnnotatedIsNamed() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD.replace("\"parent\": 7", "\"parent\": 6"));
        Problem problem = assertThrows(IsnadException.class, this::run).problem();
        assertEquals("one.txt: names a parent that is not annotated: 6", problem.toString());
    }

    @Test
    void anEarlierRunIsReadBackAsItWas() throws IOException {
        Evaluation evaluation = run();
        Figures figures = evaluation.figures();
        Path earlier = folder.resolve("before.json");
        Files.writeString(earlier, new EvaluationJson().write(evaluation, Optional.empty()));
        assertEquals(figures, Baseline.read(earlier).beside(figures));
    }

    @Test
    void aRunOverOtherArticlesIsNotComparedWith() throws IOException {
        Path earlier = folder.resolve("before.json");
        Files.writeString(earlier, new EvaluationJson().write(run(), Optional.empty()));
        Files.delete(folder.resolve("texts/two.txt"));
        Figures now = run().figures();
        Baseline baseline = Baseline.read(earlier);
        assertThrows(IsnadException.class, () -> baseline.beside(now));
    }

    @Test
    void whatIsNoEarlierRunIsNamed() {
        Path file = folder.resolve("gold.jsonl");
        assertEquals(
                file.toString(),
                assertThrows(IsnadException.class, () -> Baseline.read(file))
                        .problem()
                        .where());
    }

    private Evaluation run() {
        return new EvaluationRun(
                        folder.resolve("gold.jsonl"),
                        folder.resolve("texts"),
                        Optional.of(folder.resolve("predicted.jsonl")),
                        Knowledge.shipped())
                .evaluation(problems::add);
    }
}
