package org.isnad.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/** Turns parameters as a person types them into values that a question can be bound to. */
public final class Values {

    private final Names names;
    private final EventFinder events;

    /** Looks names up in the store that {@code runner} asks. */
    public Values(Catalogue catalogue, QueryRunner runner) {
        names = new Names(catalogue, runner);
        events = new EventFinder(catalogue, runner);
    }

    /**
     * Splits {@code name=value}; a name that comes again has several values.
     *
     * @throws IsnadException when one has no equals sign
     */
    public static Map<String, List<String>> read(List<String> typed) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : typed) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw Problem.usage("--param " + pair, "it is not name=value", "for example --param language=ar")
                        .exception();
            }
            values.computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
                    .add(pair.substring(equals + 1));
        }
        return values;
    }

    /**
     * Replaces names of agents, topics and events by the IRIs of what bears them; all else stays.
     *
     * @throws IsnadException when the store knows nothing, or several things, of a name
     */
    public Map<String, List<String>> resolved(CannedQuery query, Map<String, List<String>> typed) {
        Map<String, List<String>> resolved = new LinkedHashMap<>();
        typed.forEach((name, values) -> resolved.put(
                name, values.stream().map(value -> resolved(query, name, value)).toList()));
        return resolved;
    }

    private String resolved(CannedQuery query, String name, String value) {
        return switch (query.parameter(name).map(Parameter::of).orElse("")) {
            case "event" -> events.iri(value);
            case "agent" -> names.iri("agent", value);
            case "topic" -> names.iri("topic", value);
            default -> value;
        };
    }
}
