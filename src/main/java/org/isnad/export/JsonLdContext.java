package org.isnad.export;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The JSON-LD context that is shipped, read backwards: the term of an IRI. */
final class JsonLdContext {

    private final JsonObject context;
    private final Map<String, Term> terms = new HashMap<>();

    /**
     * A term of the context.
     *
     * @param name in JSON
     * @param type {@code @id}, the IRI of a datatype, or empty
     */
    record Term(String name, String type) {}

    private JsonLdContext(JsonObject context) {
        this.context = context;
        for (Map.Entry<String, JsonElement> entry : context.entrySet()) {
            if (entry.getValue() instanceof JsonObject definition) {
                String type = definition.get("@type").getAsString();
                add(entry.getKey(), definition.get("@id").getAsString(), type.startsWith("@") ? type : expand(type));
            } else {
                add(entry.getKey(), entry.getValue().getAsString(), "");
            }
        }
    }

    static JsonLdContext shipped() throws IOException {
        try (InputStream in = JsonLdContext.class.getResourceAsStream("/ontology/context.jsonld")) {
            if (in == null) {
                throw new IOException("ontology/context.jsonld is not in the jar; build it again");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return new JsonLdContext(
                    JsonParser.parseReader(reader).getAsJsonObject().getAsJsonObject("@context"));
        }
    }

    void writeTo(JsonWriter json) {
        new Gson().toJson(context, json);
    }

    /** The term of a property; one that has none stands as its IRI. */
    Term term(Node property) {
        return terms.getOrDefault(property.getURI(), new Term(property.getURI(), ""));
    }

    /** The name of a class. */
    String typeName(Node type) {
        return term(type).name();
    }

    private void add(String name, String value, String type) {
        if (!value.startsWith("@")) {
            terms.put(expand(value), new Term(name, type));
        }
    }

    private String expand(String value) {
        int colon = value.indexOf(':');
        String prefix = value.substring(0, colon);
        JsonElement namespace = context.get(prefix);
        return namespace == null ? value : namespace.getAsString() + value.substring(colon + 1);
    }
}
