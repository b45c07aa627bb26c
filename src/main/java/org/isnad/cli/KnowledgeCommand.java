package org.isnad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What editors of the knowledge need; each step is a command of its own. */
@Command(
        name = "knowledge",
        description = {
            "Check who is who, topics and names in use, as shipped and as you add to them with",
            "--knowledge; or ask a store what is missing there."
        },
        subcommands = {KnowledgeCheckCommand.class, KnowledgeSuggestCommand.class},
        footer = {
            "  isnad knowledge check",
            "  isnad knowledge check --knowledge my-agents.ttl",
            "  isnad knowledge suggest --store my-store > my-agents.ttl"
        })
final class KnowledgeCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Main main() {
        return main;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do with the knowledge: check or suggest");
    }
}
