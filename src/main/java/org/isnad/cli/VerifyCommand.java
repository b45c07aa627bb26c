package org.isnad.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.store.Store;
import org.isnad.store.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "verify",
        description = {
            "Check a store: shapes, words against their spans, links into the knowledge, the text index",
            "and the ledger. Faults go to standard output, each with what to do about it."
        },
        exitCodeList = {
            "0:nothing is wrong",
            "1:faults were found; each is named",
            "2:wrong usage",
            "3:the store cannot be opened"
        },
        footer = {"  isnad verify", "  isnad verify --store my-store --reindex"})
final class VerifyCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--reindex", description = "First make the text index anew from the data.")
    private boolean reindex;

    @Override
    public Integer call() {
        PrintStream out = main.console().out();
        AtomicInteger faults = new AtomicInteger();
        try (Store open = Store.open(store.directory())) {
            if (reindex) {
                open.reindex();
            }
            int articles = new Verifier(open).check(fault -> {
                faults.incrementAndGet();
                out.print(fault.iri() + "\n  wrong: " + fault.what() + "\n  do:    " + fault.next() + "\n");
            });
            main.console().err().println(articles + " articles checked, " + faults + " faults");
        }
        return faults.get() == 0 ? Exit.DONE : Exit.REJECTED;
    }
}
