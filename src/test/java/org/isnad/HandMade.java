package org.isnad;

import static org.isnad.model.Agent.Standing.KNOWN;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.ArticleGraph;
import org.isnad.graph.IriMinter;
import org.isnad.graph.QuadOrder;
import org.isnad.graph.Vocabulary;
import org.isnad.model.Agent;
import org.isnad.model.Article;
import org.isnad.model.Cue;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Form;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Mention;
import org.isnad.model.NamingUse;
import org.isnad.model.SaidOn;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.StatementKeys;
import org.isnad.text.Folding;

/** A linked article written by hand, so that graph, store and exports are tested without an extractor. */
public final class HandMade {

    private static final Event CALL = Event.between(
            "phone-call",
            List.of("vladimir-putin", "recep-tayyip-erdogan"),
            Optional.of(LocalDate.of(2019, 5, 14)),
            Event.DateBasis.TEXT,
            Optional.empty());

    private final String text;

    private HandMade(String text) {
        this.text = text;
    }

    /** The article of {@code handmade/call.txt}. */
    public static LinkedArticle call() {
        return new HandMade(resource("call.txt")).linked();
    }

    /** Another article with the same statements: its text ends in other words. */
    public static LinkedArticle call(int copy) {
        return new HandMade(resource("call.txt") + copy + "\n").linked();
    }

    /** The graph of an article, made by version "test". */
    public static List<Quad> quads(LinkedArticle linked) {
        return new ArticleGraph(new IriMinter(), "test", "test", true).quads(linked);
    }

    /** What a pipeline would make of an article of {@link #call(int)}. */
    public static List<Quad> read(Article article) {
        return quads(new HandMade(article.text()).linked());
    }

    /** A label in English for everything of the knowledge that {@link #call()} speaks of. */
    public static List<Quad> knowledge() {
        return quads(call()).stream()
                .map(Quad::getObject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.matches(Vocabulary.ID + "(agent|act|topic|term|event-kind)/.*"))
                .distinct()
                .map(iri -> new Quad(
                        Vocabulary.KNOWLEDGE_GRAPH,
                        NodeFactory.createURI(iri),
                        Vocabulary.PREF_LABEL,
                        NodeFactory.createLiteralLang(name(iri), "en")))
                .sorted(QuadOrder.QUADS)
                .toList();
    }

    private static String name(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
    }

    private LinkedArticle linked() {
        Article article = new Article(
                "call.txt",
                text,
                Optional.empty(),
                Optional.of(new Article.Outlet(Optional.of("mada-post"), Optional.empty())),
                Optional.of(LocalDate.of(2019, 5, 15)),
                Optional.of("ar"),
                Optional.of(text.lines().findFirst().orElseThrow()),
                Optional.empty());
        List<LinkedStatement> statements = statements();
        return new LinkedArticle(
                article,
                Optional.of(new Agent("mada-post", Agent.Type.MEDIUM, KNOWN, "Mada Post", Optional.empty())),
                Optional.empty(),
                statements,
                List.of(CALL),
                List.of(naming(statements)),
                List.of(figure(statements)),
                List.of());
    }

    /** The first word of a content, taken for a number. */
    private static Figure figure(List<LinkedStatement> statements) {
        Span content = statements.get(1).statement().content().get(0);
        return new Figure(
                new Span(content.start(), content.start() + 8),
                new BigDecimal("2.50"),
                Optional.of(Figure.Bound.AT_LEAST),
                Optional.of("percent"),
                Optional.of("x"),
                Optional.of("russia"),
                OptionalInt.of(1));
    }

    private NamingUse naming(List<LinkedStatement> statements) {
        Span inner = statements.get(3).statement().content().get(0);
        Span words = new Span(inner.start() + 4, inner.end());
        return new NamingUse("syrian-government", "regime", words, OptionalInt.of(3), false);
    }

    private List<LinkedStatement> statements() {
        List<String> lines =
                resource("call.tsv").lines().filter(l -> !l.startsWith("#")).toList();
        List<String> header = List.of(lines.get(0).split("\t"));
        LinkedStatement[] made = new LinkedStatement[lines.size() - 1];
        for (int i = 0; i < made.length; i++) {
            String[] cells = lines.get(i + 1).split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int c = 0; c < header.size(); c++) {
                row.put(header.get(c), cells[c]);
            }
            made[i] = statement(i, row);
        }
        return List.of(made);
    }

    private LinkedStatement statement(int number, Map<String, String> row) {
        List<Span> content = Arrays.stream(row.get("content").split(" \\|\\| "))
                .map(this::span)
                .toList();
        List<Agent> speakers = agents(row.get("speakers"));
        List<Agent> via = agents(row.get("via"));
        List<Agent> toldTo = agents(row.get("toldTo"));
        Statement statement = new Statement(
                number,
                Optional.of(new Cue(span(row.get("cue")), row.get("lemma"))),
                optional(row.get("source")).map(this::span),
                List.of(new Mention(span(row.get("mentions-at")), Mention.Kind.NAMED)),
                content,
                Form.valueOf(row.get("form")),
                row.get("act"),
                optional(row.get("within"))
                        .map(w -> OptionalInt.of(Integer.parseInt(w)))
                        .orElse(OptionalInt.empty()),
                via.stream()
                        .map(agent -> new Mention(span(agent.label()), Mention.Kind.NAMED))
                        .toList(),
                toldTo.stream()
                        .map(agent -> new Mention(span(agent.label()), Mention.Kind.NAMED))
                        .toList(),
                optional(row.get("saidOn")).map(this::day),
                Double.parseDouble(row.get("confidence")),
                "by-hand");
        return new LinkedStatement(
                statement,
                speakers,
                via,
                toldTo,
                keys(row.get("about")),
                optional(row.get("event")).map(yes -> CALL),
                false,
                keys(row.get("mentions")),
                keys(row.get("blames")),
                keys(row.get("demandsOf")),
                Optional.empty(),
                new StatementKeys(words(row.get("content")), List.of(), List.of(), statement.number()));
    }

    private static List<String> words(String content) {
        return Arrays.stream(Folding.fold(content).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private SaidOn day(String cell) {
        String[] parts = cell.split("/");
        return new SaidOn(LocalDate.parse(parts[0]), SaidOn.Resolution.valueOf(parts[1]), span(parts[2]));
    }

    private Span span(String words) {
        String[] parts = words.split(">>");
        int at = text.indexOf(String.join("", parts));
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        int start = text.codePointCount(0, at);
        return new Span(start, start + parts[0].codePointCount(0, parts[0].length()));
    }

    private static List<Agent> agents(String cell) {
        return keys(cell).stream()
                .map(a -> a.split("/"))
                .map(a -> new Agent(
                        a[0],
                        Agent.Type.valueOf(a[1]),
                        Agent.Standing.valueOf(a[2]),
                        a[3],
                        a.length > 4 ? Optional.of(a[4]) : Optional.empty()))
                .toList();
    }

    private static List<String> keys(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static String resource(String name) {
        try (InputStream in = HandMade.class.getResourceAsStream("/handmade/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
