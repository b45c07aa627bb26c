package org.isnad.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.Pipeline;
import org.isnad.graph.KnowledgeGraph;
import org.isnad.ingest.ArticleReaders;
import org.isnad.model.Problem;
import org.isnad.store.Ingested;
import org.isnad.store.Ingestion;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "ingest",
        description = {
            "Read articles into a store, which is made where there is none. An article that is there",
            "unchanged is left alone; a changed one takes the place of its former self."
        },
        footer = {
            "  isnad ingest articles/",
            "  isnad ingest --store my-store seeds/ page.txt",
            "  isnad ingest --knowledge my-agents.ttl - < page.txt"
        })
final class IngestCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--threads", paramLabel = "N", description = "How many read (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "How many articles are committed together (default: ${DEFAULT-VALUE}).")
    private int batch = 1000;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders; - is standard input.")
    private List<String> inputs = List.of();

    @Override
    public Integer call() {
        if (threads < 1 || batch < 1) {
            throw Problem.usage("--threads, --batch", "must be 1 or more", "isnad ingest --help")
                    .exception();
        }
        Pipeline pipeline = new Pipeline(knowledge.knowledge(), graph.iris(), graph.withText());
        PrintStream err = main.console().err();
        ProblemReport problems = new ProblemReport(err);
        Ingested done = ingest(pipeline, problems);
        err.println(done.added() + " articles added, " + done.replaced() + " replaced, " + done.unchanged()
                + " unchanged in " + store.directory());
        return problems.exitCode();
    }

    private Ingested ingest(Pipeline pipeline, ProblemReport problems) {
        try (Store open = Store.openOrCreate(store.directory());
                Progress progress = new Progress(main.console().err())) {
            open.putKnowledge(knowledge.read(KnowledgeGraph::quads));
            return new Ingestion(open, pipeline::quads, threads, batch, problems::add, progress::show)
                    .run(ArticleReaders.read(inputs, main.console().in()));
        }
    }
}
