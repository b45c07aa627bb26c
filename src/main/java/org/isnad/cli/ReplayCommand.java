package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isnad.SoftwareVersion;
import org.isnad.export.AnswerSheetJson;
import org.isnad.export.ReplayText;
import org.isnad.model.Problem;
import org.isnad.query.AnswerSheet;
import org.isnad.query.AnswerSheet.Answer;
import org.isnad.query.Catalogue;
import org.isnad.query.QueryRunner;
import org.isnad.query.Replay;
import org.isnad.query.Replay.Outcome;
import org.isnad.server.QueryGuard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells whether a comparison comes out the same. */
@Command(
        name = "replay",
        description = "Ask the questions of an answer sheet again, and tell in which rows the answers differ.",
        exitCodeList = {
            "0:every answer is the same",
            "1:some answers differ; each row is named",
            "2:wrong usage, or no answer sheet",
            "3:trouble with the store or the machine"
        },
        footer = {"  isnad replay call.json", "  isnad replay call.json --endpoint http://localhost:3030/sparql"})
final class ReplayCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOrEndpoint asked = new StoreOrEndpoint();

    @Parameters(paramLabel = "FILE", description = "An answer sheet, as isnad compare --sheet FILE writes it.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        AnswerSheet sheet = AnswerSheetJson.read(file.toString(), content());
        AtomicBoolean differs = new AtomicBoolean();
        asked.ask(runner -> differs.set(differs(sheet, runner)));
        return differs.get() ? Exit.REJECTED : Exit.DONE;
    }

    private boolean differs(AnswerSheet then, QueryRunner runner) {
        PrintStream out = main.console().out();
        AnswerSheet now = AnswerSheet.of(SoftwareVersion.number(), Catalogue.shipped(), runner, List.of());
        out.print(ReplayText.circumstances(then, now));
        Replay replay = new Replay(runner, QueryGuard::objection);
        boolean differs = false;
        for (Answer answer : then.answers()) {
            Outcome outcome = replay.again(answer);
            out.print(ReplayText.of(outcome));
            differs |= !outcome.isSame();
        }
        return differs;
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Problem.usage(file.toString(), "cannot be read: " + e.getMessage(), "check its name")
                    .exception();
        }
    }
}
