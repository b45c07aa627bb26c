package org.isnad.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, each in the one lexical form in which the store gives it back. */
final class Literals {

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    private Literals() {}

    static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node words(String words, String language) {
        return NodeFactory.createLiteralLang(words, language);
    }

    /** Whether a string has the shape of a language tag (BCP 47). */
    static boolean isLanguageTag(String language) {
        return LANGUAGE_TAG.matcher(language).matches();
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node anyUri(String uri) {
        return NodeFactory.createLiteralDT(uri, XSDDatatype.XSDanyURI);
    }

    /** A number in full; a whole one without a point. */
    static Node decimal(BigDecimal value) {
        String form = value.stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(form.contains(".") ? form : form + ".0", XSDDatatype.XSDdecimal);
    }

    /** A share between 0 and 1, to three places after the point. */
    static Node share(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros();
        String form = rounded.scale() <= 0 ? rounded.toBigInteger() + ".0" : rounded.toPlainString();
        return NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
    }

    /**
     * A point in time, typed by its precision.
     *
     * @throws IllegalArgumentException for a kind of time that {@code Article.published} does not allow
     */
    static Node time(Temporal time) {
        if (time instanceof Year year) {
            return NodeFactory.createLiteralDT(
                    String.format(Locale.ROOT, "%04d", year.getValue()), XSDDatatype.XSDgYear);
        }
        if (time instanceof YearMonth month) {
            return NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth);
        }
        if (time instanceof LocalDate day) {
            return date(day);
        }
        if (time instanceof LocalDateTime dateTime) {
            return dateTime(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(dateTime));
        }
        if (time instanceof OffsetDateTime dateTime) {
            return dateTime(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime));
        }
        throw new IllegalArgumentException(
                "a time of kind " + time.getClass().getSimpleName() + " has no XSD type here");
    }

    private static Node dateTime(String form) {
        return NodeFactory.createLiteralDT(form, XSDDatatype.XSDdateTime);
    }
}
