package org.isnad.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;

/**
 * What a result rests on, so that whoever asks again can tell whether they get the same.
 *
 * @param software the version of the program
 * @param readings what read the store's articles: IRIs that name versions of the program and of the knowledge
 * @param articles how many the store holds
 * @param store a hash of what it holds, the same in whatever order it was taken in
 * @param answers every question, in the order asked
 */
public record AnswerSheet(String software, List<String> readings, int articles, String store, List<Answer> answers) {

    /** A longer term, such as an article's text, stands on the sheet as its hash. */
    private static final int LONGEST = 1000;

    private static final String HASHES = "article-hashes";

    /**
     * A question with its answer.
     *
     * @param text the whole file of the question
     * @param parameters values by name
     * @param rows each as its terms, as N-Triples writes them, parted by tabs
     */
    public record Answer(String query, String text, Map<String, List<String>> parameters, List<String> rows) {

        /** The SHA-256 of the question's text. */
        public String textHash() {
            return sha256(text);
        }
    }

    /**
     * Takes the hash of the store that has answered.
     *
     * @param software the version of the program
     */
    public static AnswerSheet of(String software, Catalogue catalogue, QueryRunner runner, List<Answer> answers) {
        Rows hashes = runner.run(catalogue.query(HASHES), Map.of());
        List<String> readings = Comparer.distinct(hashes.rows(), row -> row.optional("reading")).stream()
                .sorted()
                .toList();
        List<String> rows = rows(hashes).stream().sorted().toList();
        return new AnswerSheet(software, readings, rows.size(), sha256(String.join("\n", rows)), answers);
    }

    /** Each row on one line. */
    static List<String> rows(Rows rows) {
        return rows.rows().stream()
                .map(row -> rows.variables().stream()
                        .map(Var::getName)
                        .map(name -> row.term(name).map(AnswerSheet::term).orElse(""))
                        .collect(Collectors.joining("\t")))
                .toList();
    }

    private static String term(Node term) {
        String text = NodeFmtLib.strNT(term);
        return text.length() > LONGEST ? "sha256:" + sha256(text) : text;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
