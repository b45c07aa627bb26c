package org.isnad.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.isnad.query.DatasetQueryRunner;
import org.isnad.query.EndpointQueryRunner;
import org.isnad.query.QueryRunner;
import org.isnad.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whom a command asks: a store's folder or a SPARQL endpoint; mixed into each command that only asks. */
public final class StoreOrEndpoint {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Ask this SPARQL endpoint rather than a store, such as http://localhost:3030/sparql.")
    private Optional<URI> endpoint = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "60", description = "For each question asked.")
    private int timeout = 60;

    /**
     * Hands over whom to ask: the endpoint if one was named, otherwise the store. A store that {@code isnad serve} has
     * open is asked through that.
     *
     * @throws IsnadException when there is no such store, or another process has it open and does not serve it
     */
    public void ask(Consumer<QueryRunner> asking) {
        Duration limit = Duration.ofSeconds(timeout);
        Optional<URI> served = endpoint.isPresent() ? endpoint.map(this::checked) : Store.servedAt(store.directory());
        if (served.isPresent()) {
            asking.accept(new EndpointQueryRunner(served.get(), limit));
        } else {
            try (Store open = Store.open(store.directory())) {
                asking.accept(new DatasetQueryRunner(open.dataset(), limit));
            }
        }
    }

    private URI checked(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        if (!scheme.matches("(?i)https?") || address.getHost() == null) {
            String next = "give one that begins with http:// or https://";
            throw Problem.usage("--endpoint " + address, "is no address of the web", next)
                    .exception();
        }
        return address;
    }
}
