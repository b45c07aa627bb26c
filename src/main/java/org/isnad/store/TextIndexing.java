package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.graph.Vocabulary;

/** The full-text index: what is in it, and how many documents there must be. */
final class TextIndexing {

    /** Each property has its own field: a document is found again, when its quad goes, by field and words. */
    private static final Map<String, Node> FIELDS = fields();

    private TextIndexing() {}

    /**
     * Throws away an index that cannot be read: it holds nothing that the database does not.
     *
     * @return whether there is none now, so that it has to be made anew
     */
    static boolean discardIfBroken(StoreFolder folder) throws IOException {
        if (!Files.isDirectory(folder.textIndex())) {
            return true;
        }
        try (Directory directory = FSDirectory.open(folder.textIndex());
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs() < 0;
        } catch (IOException | IllegalArgumentException e) {
            // Lucene tells of broken files by either.
            try (Stream<Path> files = Files.list(folder.textIndex())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            return true;
        }
    }

    /** Opens the index, or makes an empty one. */
    static TextIndexLucene open(StoreFolder folder) {
        try {
            Directory directory = FSDirectory.open(folder.textIndex());
            return (TextIndexLucene) TextDatasetFactory.createLuceneIndex(directory, configuration());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many literals of {@code data} belong into the index; call it in a transaction. */
    static long literals(DatasetGraph data) {
        long count = 0;
        for (Node property : FIELDS.values()) {
            Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, Node.ANY);
            while (quads.hasNext()) {
                if (quads.next().getObject().isLiteral()) {
                    count++;
                }
            }
        }
        return count;
    }

    /** How many documents the index holds. */
    static long documents(TextIndexLucene index) {
        try (DirectoryReader reader = DirectoryReader.open(index.getDirectory())) {
            return reader.numDocs();
        } catch (IndexNotFoundException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empties the index and fills it from {@code data}; call it in a transaction. */
    static void rebuild(TextIndexLucene index, DatasetGraph data) {
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Node property : FIELDS.values()) {
            data.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> add(index, quad));
        }
        index.commit();
    }

    private static void add(TextIndexLucene index, Quad quad) {
        Entity entity = TextQueryFuncs.entityFromQuad(index.getDocDef(), quad);
        if (entity != null) {
            index.addEntity(entity);
        }
    }

    private static TextIndexConfig configuration() {
        EntityDefinition definition = new EntityDefinition("uri", "text", "graph");
        FIELDS.forEach(definition::set);
        definition.setLangField("lang");
        definition.setUidField("uid");
        TextIndexConfig configuration = new TextIndexConfig(definition);
        Analyzer arabic = new ArabicAnalyzer();
        configuration.setAnalyzer(arabic);
        configuration.setQueryAnalyzer(arabic);
        configuration.setValueStored(true);
        return configuration;
    }

    private static Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("text", Vocabulary.TEXT);
        fields.put("headline", Vocabulary.HEADLINE);
        fields.put("label", Vocabulary.LABEL);
        fields.put("prefLabel", Vocabulary.PREF_LABEL);
        fields.put("altLabel", Vocabulary.ALT_LABEL);
        return fields;
    }
}
