package org.isnad.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Article;
import org.isnad.model.Place;

/**
 * Gives everything its IRI, from what it is and from nothing else, so that whoever reads the same article again gives
 * the same names. IRIs of the knowledge keep their place; all others stand under a base of the user's choice.
 */
public final class IriMinter {

    private final String base;

    /** Mints under {@link Vocabulary#ID}. */
    public IriMinter() {
        this(Vocabulary.ID);
    }

    /**
     * Mints under another base.
     *
     * @throws IllegalArgumentException when {@code base} is no absolute IRI that ends in a slash or a hash
     */
    public IriMinter(String base) {
        if (!base.matches("[a-zA-Z][a-zA-Z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
            throw new IllegalArgumentException("the base '" + base + "' is no absolute IRI that ends in '/' or '#'");
        }
        this.base = base;
    }

    /** The IRIs of what stands in one article; its text is hashed once, here. */
    public ArticleIris in(Article article) {
        return new ArticleIris(base, sha256(identity(article)).substring(0, 16));
    }

    /** An agent of the knowledge. */
    public static Node agent(String key) {
        return iri(Vocabulary.ID + "agent/" + encode(key));
    }

    /** A speech act of {@code ontology/acts.ttl}. */
    public static Node act(String id) {
        return iri(Vocabulary.ID + "act/" + encode(id));
    }

    /** A topic of {@code ontology/topics.ttl}. */
    public static Node topic(String id) {
        return iri(Vocabulary.ID + "topic/" + encode(id));
    }

    /** A name in use, of {@code ontology/naming.ttl}. */
    public static Node term(String id) {
        return iri(Vocabulary.ID + "term/" + encode(id));
    }

    /** A kind of event, of {@code ontology/events.ttl}. */
    public static Node eventKind(String id) {
        return iri(Vocabulary.ID + "event-kind/" + encode(id));
    }

    /** A place of {@code ontology/places.ttl}, or a state, which is an agent. */
    public static Node place(Place place) {
        return place.state() ? agent(place.key()) : iri(Vocabulary.ID + "place/" + encode(place.key()));
    }

    /** The reading of articles by one version of the software with one version of the knowledge. */
    public static Node reading(String software, String knowledge) {
        return iri(Vocabulary.ID + "reading/" + encode(software) + "/" + encode(knowledge));
    }

    /** The SHA-256 of a text in UTF-8, in 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }

    private static String identity(Article article) {
        return article.url().orElseGet(() -> outlet(article) + "\n" + article.text());
    }

    private static String outlet(Article article) {
        return article.outlet().flatMap(o -> o.id().or(o::name)).orElse("");
    }

    /**
     * A key as one segment of an IRI (RFC 3987): letters and digits of any script stay, a space becomes a hyphen, all
     * else is percent-encoded.
     */
    static String encode(String key) {
        StringBuilder encoded = new StringBuilder(key.length() + 8);
        for (int i = 0; i < key.length(); i = key.offsetByCodePoints(i, 1)) {
            append(key.codePointAt(i), encoded);
        }
        return encoded.toString();
    }

    private static void append(int c, StringBuilder encoded) {
        if (c == ' ') {
            encoded.append('-');
        } else if (staysInIri(c)) {
            encoded.appendCodePoint(c);
        } else {
            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
    }

    private static boolean staysInIri(int c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "-._~".indexOf(c) >= 0;
        }
        // Below 0xA0 and in the surrogates and private areas nothing is a letter, so this is within RFC 3987's ucschar.
        return Character.isLetterOrDigit(c);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
