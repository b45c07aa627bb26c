package org.isnad.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * A question with the values of its parameters, ready for any store.
 *
 * @param canned the question
 * @param sparql its query, in which every {@code VALUES} block of a parameter holds the given terms, without what is
 *     there for parameters that are not given
 */
public record BoundQuery(CannedQuery canned, Query sparql) {

    /** The block {@code VALUES (?entry ?at)} says at which property and value a query starts that can start anywhere. */
    private static final Var ENTRY = Var.alloc("entry");

    private static final Var AT = Var.alloc("at");

    /** Parameters of these names say which page of a query is asked for that has a {@code LIMIT} somewhere. */
    private static final Var LIMIT = Var.alloc("limit");

    private static final Var OFFSET = Var.alloc("offset");

    /**
     * Binds values to parameters. They are put into the parsed query as terms, so that no value can be read as SPARQL.
     *
     * @param values parameter name to values, as somebody typed them; a parameter that is not there has its default
     * @throws IsnadException when a name is none of the question's, a required one is missing, or a value is not of its
     *     type
     */
    public static BoundQuery of(CannedQuery canned, Map<String, List<String>> values) {
        for (String name : values.keySet()) {
            if (canned.parameter(name).isEmpty()) {
                throw unknown(canned, name);
            }
        }
        Map<Var, List<Node>> terms = new LinkedHashMap<>();
        for (Parameter parameter : canned.parameters()) {
            List<String> given = values.getOrDefault(parameter.name(), List.of());
            terms.put(Var.alloc(parameter.name()), terms(canned, parameter, given));
        }
        ElementTransform blocks = new Blocks(terms, entry(canned, terms));
        Query bound = QueryTransformOps.transform(canned.sparql(), blocks);
        number(terms, LIMIT)
                .ifPresent(limit -> turnTo(bound, limit, number(terms, OFFSET).orElse(0L)));
        return new BoundQuery(canned, bound);
    }

    /**
     * The page after this one, cut to its first row, if the question comes in pages: it has no row when this page is the
     * last.
     */
    public Optional<BoundQuery> next() {
        return pages(sparql).stream()
                .filter(Query::hasOffset)
                .findFirst()
                .map(Query::cloneQuery)
                .map(after -> {
                    long offset = after.getLimit() + after.getOffset();
                    after.setOffset(offset);
                    after.setLimit(1);
                    turnTo(after, 1, offset);
                    return new BoundQuery(canned, after);
                });
    }

    /** A subquery with a {@code LIMIT} alone finds what this page and all before it are made of. */
    private static void turnTo(Query whole, long limit, long offset) {
        for (Query page : pages(whole)) {
            if (page.hasOffset()) {
                page.setOffset(offset);
                page.setLimit(limit);
            } else {
                page.setLimit(limit + offset);
            }
        }
    }

    /** Where to start: at the first parameter that is given and can be a start, otherwise wherever the file does. */
    private static List<Binding> entry(CannedQuery canned, Map<Var, List<Node>> terms) {
        return canned.parameters().stream()
                .filter(parameter -> !parameter.entry().isEmpty())
                .map(parameter -> terms.getOrDefault(Var.alloc(parameter.name()), List.of()).stream()
                        .map(term -> BindingFactory.binding(ENTRY, NodeFactory.createURI(parameter.entry()), AT, term))
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Node> terms(CannedQuery canned, Parameter parameter, List<String> given) {
        if (given.isEmpty() && parameter.required()) {
            throw wrong(canned, parameter, "it must be given: " + parameter.summary());
        }
        if (given.size() > 1 && !parameter.many()) {
            throw wrong(canned, parameter, "it takes one value, not " + given.size());
        }
        List<Node> terms = new ArrayList<>();
        for (String value : given.isEmpty() ? parameter.defaults() : given) {
            String malformed = "it must be " + parameter.type().description() + ", not '" + value + "'";
            terms.add(parameter.type().read(value).orElseThrow(() -> wrong(canned, parameter, malformed)));
        }
        return terms;
    }

    private static IsnadException wrong(CannedQuery canned, Parameter parameter, String what) {
        String where = "query " + canned.name() + ", parameter '" + parameter.name() + "'";
        String example = parameter.name() + "=" + parameter.examples().get(0);
        return Problem.usage(where, what, "for example --param " + example).exception();
    }

    private static IsnadException unknown(CannedQuery canned, String name) {
        List<String> names = canned.parameters().stream().map(Parameter::name).toList();
        String next = Nearest.suggestion(name, names) + "it has " + String.join(", ", names);
        return Problem.usage("query " + canned.name(), "it has no parameter '" + name + "'", next)
                .exception();
    }

    private static Optional<Long> number(Map<Var, List<Node>> terms, Var variable) {
        return terms.getOrDefault(variable, List.of()).stream()
                .map(term -> Math.max(0, ((Number) term.getLiteralValue()).longValue()))
                .findFirst();
    }

    /** The subqueries that choose the page, which have a {@code LIMIT}; the same one may stand in several places. */
    private static List<Query> pages(Query whole) {
        List<Query> pages = new ArrayList<>();
        ElementWalker.walk(whole.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery block) {
                if (block.getQuery().hasLimit()) {
                    pages.add(block.getQuery());
                }
                ElementWalker.walk(block.getQuery().getQueryPattern(), this);
            }
        });
        return pages;
    }

    /** Puts terms into the blocks {@code VALUES ?parameter { … }} wherever they stand, subqueries included. */
    private static final class Blocks extends Reduction {

        private final Map<Var, List<Node>> terms;
        private final List<Binding> entry;

        Blocks(Map<Var, List<Node>> terms, List<Binding> entry) {
            super(terms);
            this.terms = terms;
            this.entry = entry;
        }

        @Override
        public Element transform(ElementData block) {
            List<Var> variables = block.getVars();
            if (variables.equals(List.of(ENTRY, AT)) && !entry.isEmpty()) {
                return new ElementData(variables, entry);
            }
            if (variables.size() != 1 || !terms.containsKey(variables.get(0))) {
                return block;
            }
            Var variable = variables.get(0);
            List<Node> bound = terms.get(variable);
            if (bound.isEmpty()) {
                return new ElementGroup();
            }
            List<Binding> rows = bound.stream()
                    .distinct()
                    .map(term -> BindingFactory.binding(variable, term))
                    .toList();
            return new ElementData(variables, rows);
        }
    }
}
