package org.isnad.export;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.graph.Vocabulary;
import org.isnad.store.SortedQuads;

/** JSON-LD 1.1, compacted with {@code ontology/context.jsonld}, which it brings along: one object a graph. */
final class JsonLdExporter implements Exporter {

    private static final Gson GSON = new Gson();
    private static final Format FORMAT =
            new Format("jsonld", "jsonld", "application/ld+json", "JSON-LD: one object for each article's graph");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void export(SortedQuads quads, OutputStream out) throws IOException {
        JsonLdContext context = JsonLdContext.shipped();
        JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setHtmlSafe(false);
        json.setIndent("  ");
        json.beginObject().name("@context");
        context.writeTo(json);
        json.name("@graph").beginArray();
        for (Node graph : quads.graphs()) {
            json.beginObject().name("id").value(graph.getURI()).name("@graph").beginArray();
            writeSubjects(quads.of(graph), context, json);
            json.endArray().endObject();
        }
        json.endArray().endObject();
        json.flush();
    }

    /** Quads of one subject stand together, and so do those of one property of it. */
    private static void writeSubjects(List<Quad> quads, JsonLdContext context, JsonWriter json) throws IOException {
        JsonObject subject = new JsonObject();
        for (int i = 0; i < quads.size(); i++) {
            Quad quad = quads.get(i);
            if (i == 0 || !quad.getSubject().equals(quads.get(i - 1).getSubject())) {
                write(subject, json);
                subject = new JsonObject();
                subject.addProperty("id", quad.getSubject().getURI());
            }
            if (quad.getPredicate().equals(Vocabulary.TYPE)) {
                add(subject, "type", new JsonPrimitive(context.typeName(quad.getObject())));
            } else {
                JsonLdContext.Term term = context.term(quad.getPredicate());
                add(subject, term.name(), value(quad.getObject(), term.type()));
            }
        }
        write(subject, json);
    }

    private static void write(JsonObject subject, JsonWriter json) throws IOException {
        if (!subject.isEmpty()) {
            GSON.toJson(subject, json);
        }
    }

    private static void add(JsonObject subject, String name, JsonElement value) {
        JsonElement before = subject.get(name);
        if (before == null) {
            subject.add(name, value);
        } else if (before instanceof JsonArray several) {
            several.add(value);
        } else {
            JsonArray both = new JsonArray();
            both.add(before);
            both.add(value);
            subject.add(name, both);
        }
    }

    private static JsonElement value(Node object, String type) {
        if (object.isURI()) {
            return type.equals("@id") ? new JsonPrimitive(object.getURI()) : single("id", object.getURI());
        }
        String form = object.getLiteralLexicalForm();
        String datatype = object.getLiteralDatatypeURI();
        if (!object.getLiteralLanguage().isEmpty()) {
            JsonObject words = single("@value", form);
            words.addProperty("@language", object.getLiteralLanguage());
            return words;
        }
        if (datatype.equals(type)) {
            return typed(form, datatype);
        }
        if (type.isEmpty() && datatype.equals(Vocabulary.XSD + "string")) {
            return new JsonPrimitive(form);
        }
        JsonObject literal = single("@value", form);
        literal.addProperty("type", datatype);
        return literal;
    }

    private static JsonElement typed(String form, String datatype) {
        if (datatype.equals(Vocabulary.XSD + "integer") && form.matches("0|-?[1-9][0-9]{0,14}")) {
            return new JsonPrimitive(new BigInteger(form));
        }
        if (datatype.equals(Vocabulary.XSD + "boolean") && form.matches("true|false")) {
            return new JsonPrimitive(Boolean.valueOf(form));
        }
        return new JsonPrimitive(form);
    }

    private static JsonObject single(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }
}
