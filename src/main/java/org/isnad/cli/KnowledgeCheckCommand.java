package org.isnad.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.knowledge.Flaw;
import org.isnad.knowledge.KnowledgeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        description = {
            "Check the knowledge: names that two share, offices without dates, identifiers without a",
            "source, terms without a charge, missing labels, circles. Flaws go to standard output."
        },
        exitCodeList = {
            "0:nothing is wrong",
            "1:flaws were found; each is named",
            "2:wrong usage, or a file that is not Turtle"
        },
        footer = {"  isnad knowledge check", "  isnad knowledge check --knowledge my-agents.ttl"})
final class KnowledgeCheckCommand implements Callable<Integer> {

    @ParentCommand
    private KnowledgeCommand parent;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Override
    public Integer call() {
        PrintStream out = parent.main().console().out();
        List<Flaw> flaws = knowledge.read(KnowledgeCheck::flaws);
        for (Flaw flaw : flaws) {
            out.print(flaw.iri() + " (" + flaw.file() + ")\n  wrong: " + flaw.what() + "\n  do:    " + flaw.next()
                    + "\n");
        }
        parent.main().console().err().println(flaws.size() + " flaws");
        return flaws.isEmpty() ? Exit.DONE : Exit.REJECTED;
    }
}
