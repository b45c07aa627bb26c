package org.isnad.server;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Refuses, before it is run, a query that would reach outside the store: a SERVICE, or a function or property that the
 * engine would find by loading a class of that name. What is allowed is listed or registered; all else is refused.
 */
public final class QueryGuard {

    private static final String ARQ_FUNCTION = "http://jena.apache.org/ARQ/function#";
    private static final String ARQ_PROPERTY = "http://jena.apache.org/ARQ/property#";

    /** Of the functions that the engine has but does not register, those without side effects, waiting or settings. */
    private static final Set<String> ARQ_FUNCTIONS = Set.of(
            "bnode",
            "e",
            "pi",
            "max",
            "min",
            "localname",
            "namespace",
            "sqrt",
            "strjoin",
            "substr",
            "substring",
            "sha1sum");

    private static final Set<String> ARQ_PROPERTIES = Set.of("concat", "splitIRI", "splitURI", "strSplit");

    /** Calls whatever function its first argument names. */
    private static final String APPLY = "http://www.w3.org/2005/xpath-functions#apply";

    private static final Functions FUNCTIONS = new Functions();
    private static final Patterns PATTERNS = new Patterns();

    private QueryGuard() {}

    /**
     * Passes a query that stays inside the store.
     *
     * @throws Refusal naming what does not
     */
    static void check(Query query) {
        if (query.getQueryPattern() != null) {
            Op op = Algebra.compile(query);
            Walker.walk(op, PATTERNS, FUNCTIONS);
        }
    }

    /** What of a query reaches outside the store, as a sentence; empty when nothing does. */
    public static Optional<String> objection(Query query) {
        try {
            check(query);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.message());
        }
    }

    private static void checkFunction(String iri) {
        boolean listed = iri.startsWith(ARQ_FUNCTION) && ARQ_FUNCTIONS.contains(iri.substring(ARQ_FUNCTION.length()));
        boolean registered = FunctionRegistry.get().isRegistered(iri) && !iri.equals(APPLY);
        if (!listed && !registered) {
            throw refused("the function <" + iri + ">");
        }
    }

    private static void checkProperty(Node predicate) {
        if (!predicate.isURI()) {
            return;
        }
        String iri = predicate.getURI();
        boolean listed = iri.startsWith(ARQ_PROPERTY) && ARQ_PROPERTIES.contains(iri.substring(ARQ_PROPERTY.length()));
        boolean loads = iri.startsWith("java:") || iri.contains("/ARQ/property#");
        if (loads && !listed) {
            throw refused("the property <" + iri + ">");
        }
    }

    private static Refusal refused(String what) {
        return new Refusal(HttpStatus.BAD_REQUEST_400, "This endpoint does not offer " + what + ".");
    }

    /** What the walk does not visit of itself is walked from here. */
    private static void walk(VarExprList expressions) {
        expressions.getExprs().values().forEach(QueryGuard::walk);
    }

    private static void walk(Expr expression) {
        Walker.walk(expression, PATTERNS, FUNCTIONS);
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Call) {
                throw refused("CALL");
            }
            check(function);
        }

        @Override
        public void visit(ExprFunction0 function) {
            check(function);
        }

        @Override
        public void visit(ExprFunction1 function) {
            check(function);
        }

        @Override
        public void visit(ExprFunction2 function) {
            check(function);
        }

        @Override
        public void visit(ExprFunction3 function) {
            check(function);
        }

        private static void check(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null) {
                checkFunction(iri);
            }
        }

        @Override
        public void visit(ExprAggregator aggregate) {
            if (aggregate.getAggregator() instanceof AggCustom custom) {
                throw refused("the aggregate <" + custom.getIRI() + ">");
            }
            ExprList arguments = aggregate.getAggregator().getExprList();
            if (arguments != null) {
                arguments.forEach(QueryGuard::walk);
            }
        }
    }

    private static final class Patterns extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new Refusal(HttpStatus.FORBIDDEN_403, "This endpoint asks no other; SERVICE is not offered.");
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> checkProperty(triple.getPredicate()));
        }

        @Override
        public void visit(OpTriple pattern) {
            checkProperty(pattern.getTriple().getPredicate());
        }

        @Override
        public void visit(OpPath pattern) {
            Path path = pattern.getTriplePath().getPath();
            if (path == null) {
                checkProperty(pattern.getTriplePath().getPredicate());
            } else {
                path.visit(new Links());
            }
        }

        @Override
        public void visit(OpPropFunc function) {
            checkProperty(function.getProperty());
        }

        @Override
        public void visit(OpOrder order) {
            walkAll(order.getConditions());
        }

        @Override
        public void visit(OpTopN top) {
            walkAll(top.getConditions());
        }

        @Override
        public void visit(OpGroup group) {
            walk(group.getGroupVars());
            group.getAggregators().forEach(QueryGuard::walk);
        }

        private static void walkAll(Iterable<SortCondition> conditions) {
            conditions.forEach(condition -> walk(condition.getExpression()));
        }
    }

    private static final class Links extends PathVisitorByType {
        @Override
        public void visit0(P_Path0 link) {
            checkProperty(link.getNode());
        }

        @Override
        public void visit1(P_Path1 path) {
            path.getSubPath().visit(this);
        }

        @Override
        public void visit2(P_Path2 path) {
            path.getLeft().visit(this);
            path.getRight().visit(this);
        }

        @Override
        public void visitNegPS(P_NegPropSet set) {
            set.getNodes().forEach(link -> link.visit(this));
        }
    }
}
