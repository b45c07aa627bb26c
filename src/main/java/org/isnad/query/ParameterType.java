package org.isnad.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** What a parameter's values are. A value becomes one RDF term and is never read as SPARQL. */
public enum ParameterType {
    /** An absolute IRI. */
    IRI("an absolute IRI") {
        @Override
        Optional<Node> read(String value) {
            try {
                return hasOnlyLegalCharacters(value) && IRIx.create(value).isAbsolute()
                        ? Optional.of(NodeFactory.createURI(value))
                        : Optional.empty();
            } catch (IRIException e) {
                return Optional.empty();
            }
        }
    },
    /** A day, as ISO 8601 writes it. */
    DATE("a day as in 2019-05-14") {
        @Override
        Optional<Node> read(String value) {
            try {
                String day = LocalDate.parse(value).toString();
                return Optional.of(NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    },
    /** Any words. */
    STRING("text") {
        @Override
        Optional<Node> read(String value) {
            return Optional.of(NodeFactory.createLiteralString(value));
        }
    },
    /** A whole number. */
    INTEGER("a whole number") {
        @Override
        Optional<Node> read(String value) {
            return value.matches("[+-]?[0-9]{1,18}")
                    ? Optional.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger))
                    : Optional.empty();
        }
    },
    /** A BCP 47 tag, in lower case as labels are tagged. */
    LANGUAGE("a language tag as in ar") {
        @Override
        Optional<Node> read(String value) {
            try {
                String tag = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
                return value.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createLiteralString(tag));
            } catch (IllformedLocaleException e) {
                return Optional.empty();
            }
        }
    };

    /** What SPARQL does not let stand between angle brackets. */
    private static final String ILLEGAL = "<>\"{}|\\^`";

    private final String description;

    ParameterType(String description) {
        this.description = description;
    }

    /** The term that {@code value} writes; empty when it writes none of this type. */
    abstract Optional<Node> read(String value);

    private static boolean hasOnlyLegalCharacters(String iri) {
        return iri.chars().noneMatch(c -> c <= ' ' || ILLEGAL.indexOf(c) >= 0);
    }

    /** What a value must be, in words that follow "must be". */
    public String description() {
        return description;
    }
}
