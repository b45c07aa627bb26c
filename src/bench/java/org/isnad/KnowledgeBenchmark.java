package org.isnad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.extract.Extractor;
import org.isnad.knowledge.Knowledge;
import org.isnad.language.LanguagePack;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Statement;
import org.isnad.text.TokenizedText;
import org.isnad.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What knowing more names costs, and how long a fresh Java takes until it knows what is shipped. */
public class KnowledgeBenchmark {

    private static final int NAMES_OF_ONE = 100;
    private static final int GENERATED = 2000;

    /** Articles, and knowledge with so many names more than are shipped. */
    @State(Scope.Benchmark)
    public static class Names {

        @Param({"0", "400000"})
        private int added;

        private List<Article> articles = List.of();
        private Knowledge knowledge = Knowledge.shipped();
        private Extractor extractor = new Extractor(LanguagePack.of("ar"));
        private int next;

        @Setup
        public void load() throws IOException {
            articles = GeneratedArticles.of(GENERATED);
            Path turtle = Files.createTempFile("names", ".ttl");
            Files.writeString(turtle, turtle(added), StandardCharsets.UTF_8);
            knowledge = added == 0 ? Knowledge.shipped() : Knowledge.with(List.of(turtle));
            Files.delete(turtle);
        }

        private Article next() {
            next = (next + 1) % articles.size();
            return articles.get(next);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 5, time = 3)
    @Measurement(iterations = 5, time = 3)
    @Fork(
            value = 2,
            jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
    public List<Statement> extraction(Names names) {
        Article article = names.next();
        TokenizedText text = Tokenizer.tokenize(article.text());
        return names.extractor.statements(article, text, names.knowledge.namesIn(text, LanguagePack.of("ar").affixes()));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(
            value = 9,
            jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
    public Knowledge loading() {
        return Knowledge.shipped();
    }

    /** People with names of three words, each the first, a middle or the last of a shipped person's. */
    private static String turtle(int count) {
        List<String[]> words = Knowledge.shipped().agents().stream()
                .filter(agent -> agent.type() == Agent.Type.PERSON)
                .map(agent -> agent.label("ar").split(" "))
                .filter(name -> name.length > 1)
                .toList();
        StringBuilder turtle = new StringBuilder("""
                @prefix isn: <https://w3id.org/isnad/ns#> .
                @prefix agent: <https://w3id.org/isnad/id/agent/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                """);
        for (int i = 0; i < count; i++) {
            if (i % NAMES_OF_ONE == 0) {
                turtle.append("agent:generated-").append(i).append(" a isn:Person .\n");
            }
            turtle.append("agent:generated-").append(i - i % NAMES_OF_ONE).append(" skos:altLabel \"");
            turtle.append(name(i, words)).append("\"@ar .\n");
        }
        return turtle.toString();
    }

    private static String name(int i, List<String[]> words) {
        int size = words.size();
        String[] last = words.get(i / size / size % size);
        return words.get(i % size)[0] + " " + words.get(i / size % size)[0] + " " + last[last.length - 1];
    }
}
