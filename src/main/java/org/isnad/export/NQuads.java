package org.isnad.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * N-Quads in memory, a line for each quad, byte for byte what Jena's writer makes of them. That one hands on each character
 * by itself; here it goes straight into UTF-8, and what many quads have in common is written out once.
 */
public final class NQuads {

    /** About what a quad of an article takes. */
    private static final int BYTES = 300;

    /** The longest that a character becomes, as an escape. */
    private static final int LONGEST = 6;

    /** Stands in a text for what was no character; Jena escapes it. */
    private static final char REPLACEMENT = '\uFFFD';

    private byte[] lines;
    private int size;

    private NQuads(int bytes) {
        lines = new byte[bytes];
    }

    /**
     * Some quads in UTF-8.
     *
     * @param quads without blank nodes
     * @throws UnsupportedOperationException when a node is neither an IRI nor a literal
     */
    public static byte[] of(Collection<Quad> quads) {
        NQuads made = new NQuads(quads.size() * BYTES);
        Node graph = null;
        Node subject = null;
        byte[] beginning = {};
        byte[] end = {};
        for (Quad quad : quads) {
            if (graph != quad.getGraph()) {
                graph = quad.getGraph();
                end = end(quad);
            }
            if (subject != quad.getSubject()) {
                subject = quad.getSubject();
                beginning = beginning(quad);
            }
            made.add(beginning);
            made.addIri(quad.getPredicate().getURI());
            made.add(' ');
            made.add(quad.getObject());
            made.add(end);
        }
        return made.bytes();
    }

    /** The subject, which several quads in a row have in common. */
    private static byte[] beginning(Quad quad) {
        NQuads beginning = new NQuads(BYTES);
        beginning.addIri(quad.getSubject().getURI());
        beginning.add(' ');
        return beginning.bytes();
    }

    /** What follows the object: the name of the graph, which many quads have in common. */
    private static byte[] end(Quad quad) {
        NQuads end = new NQuads(BYTES);
        if (!quad.isDefaultGraph()) {
            end.add(' ');
            end.addIri(quad.getGraph().getURI());
        }
        end.add(" .\n".getBytes(StandardCharsets.US_ASCII));
        return end.bytes();
    }

    private void add(Node node) {
        if (!node.isLiteral()) {
            addIri(node.getURI());
            return;
        }
        addQuoted(node.getLiteralLexicalForm());
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            add('@');
            add(language.getBytes(StandardCharsets.US_ASCII));
        } else if (!XSDDatatype.XSDstring.equals(node.getLiteralDatatype())) {
            add('^');
            add('^');
            addIri(node.getLiteralDatatypeURI());
        }
    }

    private void addIri(String iri) {
        reserve(iri.length() * LONGEST + 2);
        put('<');
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (isForbiddenInIri(c)) {
                putHexadecimal(c);
            } else if (c < 0x80) {
                put(c);
            } else {
                i += putEncoded(iri, i) - 1;
            }
        }
        put('>');
    }

    private static boolean isForbiddenInIri(char c) {
        return switch (c) {
            case '"', '<', '>', '\\', '^', '`', '{', '|', '}', '\u007F' -> true;
            default -> c <= ' ';
        };
    }

    private void addQuoted(String form) {
        reserve(form.length() * LONGEST + 2);
        put('"');
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            switch (c) {
                case '\t' -> putEscaped('t');
                case '\n' -> putEscaped('n');
                case '\f' -> putEscaped('f');
                case '\r' -> putEscaped('r');
                case '"', '\\' -> putEscaped(c);
                case REPLACEMENT -> putHexadecimal(c);
                default -> {
                    if (c < 0x80) {
                        put(c);
                    } else {
                        i += putEncoded(form, i) - 1;
                    }
                }
            }
        }
        put('"');
    }

    /** The character at a place in UTF-8; a question mark for half of one. Gives how many UTF-16 units it has. */
    private int putEncoded(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x800) {
            put(0xC0 | c >> 6);
        } else if (c < 0x10000) {
            if (Character.isSurrogate((char) c)) {
                put('?');
                return 1;
            }
            put(0xE0 | c >> 12);
            put(0x80 | c >> 6 & 0x3F);
        } else {
            put(0xF0 | c >> 18);
            put(0x80 | c >> 12 & 0x3F);
            put(0x80 | c >> 6 & 0x3F);
        }
        put(0x80 | c & 0x3F);
        return Character.charCount(c);
    }

    private void putEscaped(char letter) {
        put('\\');
        put(letter);
    }

    private void putHexadecimal(char c) {
        putEscaped('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(Character.toUpperCase(Character.forDigit(c >> shift & 0xF, 16)));
        }
    }

    /** One byte, for which there is room. */
    private void put(int b) {
        lines[size++] = (byte) b;
    }

    private void add(char c) {
        reserve(1);
        put(c);
    }

    private void add(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, lines, size, more.length);
        size += more.length;
    }

    private void reserve(int more) {
        if (size + more > lines.length) {
            lines = Arrays.copyOf(lines, Math.max(size + more, lines.length * 2));
        }
    }

    private byte[] bytes() {
        return Arrays.copyOf(lines, size);
    }
}
