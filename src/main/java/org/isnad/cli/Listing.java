package org.isnad.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.export.RowsFormat;
import org.isnad.query.BoundQuery;
import org.isnad.query.CannedQuery;
import org.isnad.query.Catalogue;
import org.isnad.query.Values;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that list what can be compared; mixed into each of them. */
public final class Listing {

    @Mixin
    private StoreOrEndpoint asked = new StoreOrEndpoint();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "The language of labels, where they have it (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private RowsFormat format = RowsFormat.TABLE;

    /** What somebody typed for each parameter; those that were not given are left out. */
    static Map<String, List<String>> typed(Map<String, Optional<String>> parameters) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        parameters.forEach((name, value) -> value.ifPresent(given -> typed.put(name, List.of(given))));
        return typed;
    }

    /** Prints the answer to a question of the catalogue. */
    void print(Console console, String query, Map<String, List<String>> typed) {
        Catalogue catalogue = Catalogue.shipped();
        CannedQuery question = catalogue.query(query);
        asked.ask(runner -> {
            Map<String, List<String>> values =
                    new LinkedHashMap<>(new Values(catalogue, runner).resolved(question, typed));
            values.put("language", List.of(language));
            Answer.print(BoundQuery.of(question, values), runner, format, console, "--");
        });
    }
}
