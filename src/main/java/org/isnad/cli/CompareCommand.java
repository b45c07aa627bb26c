package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.SoftwareVersion;
import org.isnad.query.AnswerSheet;
import org.isnad.query.Catalogue;
import org.isnad.query.Comparer;
import org.isnad.query.Comparison;
import org.isnad.query.Narrowing;
import org.isnad.query.RecordingRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Sets the accounts of parties side by side. */
@Command(
        name = "compare",
        description = "Set side by side what parties are reported to have said of an event or a topic.",
        footer = {
            "  isnad compare kremlin turkish-presidency --event \"call erdogan putin 2019-05-14\"",
            "  isnad compare kremlin turkey --topic ceasefire --from 2019-05-01 --to 2019-05-31",
            "  isnad compare kremlin turkey --event \"call putin 2019-05-14\" --format html --output call.html",
            "  isnad compare kremlin turkey --topic idlib-escalation --format csv --section blame",
            "  isnad compare kremlin turkey --topic idlib-escalation --sheet idlib.json"
        })
final class CompareCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOrEndpoint asked = new StoreOrEndpoint();

    @Mixin
    private ComparisonOutput output = new ComparisonOutput();

    @Parameters(
            arity = "2..*",
            paramLabel = "PARTY",
            description = "An agent with all who speak for it or belong to it: an IRI, a key or a name.")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description = "An IRI, the end of one, or words of its kind, participants and day.")
    private Optional<String> event = Optional.empty();

    @Option(names = "--topic", paramLabel = "TOPIC", description = "An IRI, a key or a name; repeat it for several.")
    private List<String> topics = new ArrayList<>();

    @Mixin
    private Period period = new Period();

    @Override
    public void run() {
        asked.ask(runner -> {
            Catalogue catalogue = Catalogue.shipped();
            Narrowing narrowing = new Narrowing(event, topics, period.from(), period.to());
            Map<String, List<String>> meant =
                    new Comparer(catalogue, runner, output.language()).resolved(parties, narrowing);
            RecordingRunner recording = new RecordingRunner(runner);
            Comparison comparison = new Comparer(catalogue, recording, output.language()).compare(meant);
            AnswerSheet answers = AnswerSheet.of(SoftwareVersion.number(), catalogue, runner, recording.answers());
            output.write(comparison, answers, main.console());
        });
    }
}
