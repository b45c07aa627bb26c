package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what the program is for, on the articles that travel with it; each step is a command of its own. */
@Command(
        name = "demo",
        description = {
            "Compare what the Kremlin and the Turkish presidency are reported to have said",
            "of one phone call, in the articles that travel with the program."
        },
        footer = {"  isnad demo", "  isnad demo --language ar", "  isnad demo --store demo-store --serve"})
final class DemoCommand implements Callable<Integer> {

    private static final List<String> COMPARISON =
            List.of("compare", "kremlin", "turkish-presidency", "--event", "call erdogan putin 2019-05-14");

    @ParentCommand
    private Main main;

    @Option(names = "--store", paramLabel = "DIR", description = "Keep the store there (default: a temporary one).")
    private Optional<Path> directory = Optional.empty();

    @Option(names = "--language", defaultValue = "en", paramLabel = "TAG", description = "Of labels and headings.")
    private String language = "en";

    @Option(names = "--serve", description = "Then serve the store, until Ctrl-C.")
    private boolean serve;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Override
    public Integer call() throws IOException {
        try (TemporaryFolder temporary = new TemporaryFolder()) {
            Path store = directory.isPresent() ? directory.get() : temporary.folder("store");
            ProblemReport problems = new ProblemReport(main.console().err());
            Seeds.ingest(temporary.folder("seeds"), store, knowledge, problems::add);
            int compared = run(COMPARISON, "--language", language, "--store", store.toString());
            suggest();
            int served = serve ? run(List.of("serve"), "--store", store.toString()) : Exit.DONE;
            return Math.max(problems.exitCode(), Math.max(compared, served));
        }
    }

    /** Runs another command as if it had been typed. */
    private int run(List<String> command, String... options) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of(options));
        if (main.debug()) {
            arguments.add("--debug");
        }
        return Main.run(main.console(), arguments.toArray(String[]::new));
    }

    private void suggest() {
        String store = " --store " + directory.map(Path::toString).orElse("isnad-store");
        String first = directory.isPresent() ? "query parties" : "demo";
        main.console().out().flush();
        main.console().err().println("\nTry next:");
        for (String next : List.of(first, "query events", "query naming-matrix --format markdown")) {
            main.console().err().println("  isnad " + next + store);
        }
    }
}
