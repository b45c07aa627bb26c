package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.export.Suggestions;
import org.isnad.language.LanguagePack;
import org.isnad.link.UnknownTerms;
import org.isnad.model.Problem;
import org.isnad.store.OpenStores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "suggest",
        description = {
            "Print Turtle for what a store's articles name most often and the knowledge does not hold:",
            "speakers and other names, and words that look like loaded names, each with examples."
        },
        footer = {"  isnad knowledge suggest", "  isnad knowledge suggest --store my-store --limit 100 > my-agents.ttl"
        })
final class KnowledgeSuggestCommand implements Callable<Integer> {

    @ParentCommand
    private KnowledgeCommand parent;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many of each kind, at most (default: ${DEFAULT-VALUE}).")
    private int limit = 50;

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Problem.usage("--limit " + limit, "must be 1 or more", "isnad knowledge suggest --help")
                    .exception();
        }
        LanguagePack pack = LanguagePack.of("ar");
        UnknownTerms terms = new UnknownTerms(knowledge.knowledge(), pack);
        try (OpenStores open = new OpenStores(List.of(store.directory()))) {
            new Suggestions(open.quads(false), terms::in, pack.lexicon()::withoutJoined)
                    .write(parent.main().console().out(), limit);
        }
        return Exit.DONE;
    }
}
