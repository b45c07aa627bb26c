package org.isnad.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a file of the catalogue: a header of YAML behind {@code #+}, then SPARQL 1.1. */
final class QueryFile {

    private static final String MARK = "#+";

    private final String name;

    private QueryFile(String name) {
        this.name = name;
    }

    /**
     * @param name the file's name without its ending
     * @param text the whole file
     * @throws IsnadException when the header or the query cannot be read
     */
    static CannedQuery read(String name, String text) {
        return new QueryFile(name).read(text);
    }

    private CannedQuery read(String text) {
        Map<?, ?> header = header(text);
        try {
            return new CannedQuery(
                    name,
                    text(header, "summary"),
                    text(header, "summary-ar"),
                    text(header, "description").strip(),
                    text(header, "description-ar").strip(),
                    entries(header, "params").stream().map(this::parameter).toList(),
                    entries(header, "columns").stream().map(this::column).toList(),
                    QueryFactory.create(text, Syntax.syntaxSPARQL_11),
                    text);
        } catch (QueryParseException e) {
            throw wrong("it is not SPARQL 1.1: " + e.getMessage());
        }
    }

    private Map<?, ?> header(String text) {
        String yaml = text.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .collect(Collectors.joining("\n"));
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            if (read instanceof Map<?, ?> map) {
                return map;
            }
        } catch (YAMLException e) {
            throw wrong("its header not YAML: " + e.getMessage());
        }
        throw wrong("it has no header of lines that begin with #+");
    }

    private Parameter parameter(Map<?, ?> entry) {
        return new Parameter(
                text(entry, "name"),
                text(entry, "summary"),
                text(entry, "summary-ar"),
                type(text(entry, "type")),
                entry.containsKey("of") ? text(entry, "of") : "",
                entry.containsKey("entry") ? text(entry, "entry") : "",
                Boolean.TRUE.equals(entry.get("many")),
                Boolean.TRUE.equals(entry.get("required")),
                texts(entry, "default"),
                texts(entry, "example"));
    }

    private Column column(Map<?, ?> entry) {
        return new Column(text(entry, "name"), text(entry, "label"), text(entry, "label-ar"), text(entry, "kind"));
    }

    private ParameterType type(String word) {
        for (ParameterType type : ParameterType.values()) {
            if (type.name().equalsIgnoreCase(word)) {
                return type;
            }
        }
        throw wrong("a parameter has the unknown type '" + word + "'");
    }

    private List<Map<?, ?>> entries(Map<?, ?> map, String key) {
        if (map.get(key) instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            return list.stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
        }
        throw wrong("its header lacks the list '" + key + "'");
    }

    private String text(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text) {
            return text;
        }
        throw wrong("its header lacks the text '" + key + "'");
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    private IsnadException wrong(String what) {
        return Problem.usage(name + ".rq", what, "queries/accounts.rq shows what such a file holds")
                .exception();
    }
}
