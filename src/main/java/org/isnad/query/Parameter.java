package org.isnad.query;

import java.util.List;

/**
 * A parameter of a question, as its header declares it. In the query it is the variable of that name, bound by a
 * {@code VALUES} block that holds the default or, where there is none, an example or {@code UNDEF}.
 *
 * @param summary what it means, in English
 * @param summaryAr what it means, in Arabic
 * @param of what an IRI stands for ({@code agent}, {@code event}, {@code topic}), so that it can be given by name; or
 *     empty
 * @param entry the property by which a query that can start anywhere starts when this is given; or empty
 * @param many whether several values may be given
 * @param defaults what it is when nothing is given; empty for none
 * @param examples values that the seeds answer; never empty
 */
public record Parameter(
        String name,
        String summary,
        String summaryAr,
        ParameterType type,
        String of,
        String entry,
        boolean many,
        boolean required,
        List<String> defaults,
        List<String> examples) {}
