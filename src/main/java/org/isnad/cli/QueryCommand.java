package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.RowsFormat;
import org.isnad.query.BoundQuery;
import org.isnad.query.CannedQuery;
import org.isnad.query.Catalogue;
import org.isnad.query.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks one question of the catalogue, or lists them. */
@Command(
        name = "query",
        description = "Ask one of the questions of queries/; without a name, list them.",
        footer = {
            "  isnad query",
            "  isnad query accounts --show",
            "  isnad query events --format csv",
            "  isnad query events --endpoint http://localhost:3030/sparql",
            "  isnad query timeline --param party=kremlin --param from=2019-05-01 --param language=ar"
        })
final class QueryCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOrEndpoint asked = new StoreOrEndpoint();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The question.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter; parties, topics and events also by name. Repeat it for several values.")
    private List<String> parameters = new ArrayList<>();

    @Option(names = "--format", defaultValue = "table", description = "One of ${COMPLETION-CANDIDATES}.")
    private RowsFormat format = RowsFormat.TABLE;

    @Option(names = "--show", description = "Print the question's file, with its parameters, and ask nothing.")
    private boolean show;

    @Override
    public void run() {
        Catalogue catalogue = Catalogue.shipped();
        if (name.isEmpty()) {
            catalogue.all().forEach(q -> main.console().out().println(q.name() + "\t" + q.summary()));
        } else if (show) {
            main.console().out().print(catalogue.query(name.get()).text());
        } else {
            ask(catalogue, catalogue.query(name.get()));
        }
    }

    private void ask(Catalogue catalogue, CannedQuery query) {
        Map<String, List<String>> typed = Values.read(parameters);
        asked.ask(runner -> {
            BoundQuery bound = BoundQuery.of(query, new Values(catalogue, runner).resolved(query, typed));
            Answer.print(bound, runner, format, main.console(), "--param ");
        });
    }
}
