package org.isnad.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Span;

/** Reads the fragment of a span's IRI (RFC 5147), which counts code points. */
final class SpanIri {

    private static final Pattern FRAGMENT = Pattern.compile("#char=(?<start>\\d{1,9}),(?<end>\\d{1,9})$");

    private SpanIri() {}

    static Span read(String iri) {
        Matcher fragment = FRAGMENT.matcher(iri);
        if (!fragment.find()) {
            throw new IllegalArgumentException("no span of an article: " + iri);
        }
        return new Span(Integer.parseInt(fragment.group("start")), Integer.parseInt(fragment.group("end")));
    }
}
