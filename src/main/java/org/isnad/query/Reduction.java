package org.isnad.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;

/**
 * Leaves out of a query what its parameters decide: conditions that ask whether one is given, and what stands under
 * those that do not hold. A store then gets one way in and no more conditions than are asked for, which is less to read,
 * to plan and to check for every row.
 */
class Reduction extends ElementTransformCopyBase {

    private final Map<Var, List<Node>> given;

    /** @param given the terms of every parameter; one without any is not given */
    Reduction(Map<Var, List<Node>> given) {
        this.given = given;
    }

    @Override
    public Element transform(ElementFilter filter, Expr condition) {
        Expr reduced = reduced(condition);
        return reduced.equals(NodeValue.TRUE) ? new ElementGroup() : new ElementFilter(reduced);
    }

    @Override
    public Element transform(ElementUnion union, List<Element> branches) {
        List<Element> open =
                branches.stream().filter(branch -> !isNothing(branch)).toList();
        if (open.isEmpty()) {
            return nothing();
        }
        if (open.size() == 1) {
            return open.get(0);
        }
        ElementUnion left = new ElementUnion();
        open.forEach(left::addElement);
        return left;
    }

    @Override
    public Element transform(ElementGroup group, List<Element> members) {
        if (members.stream().anyMatch(Reduction::isNothing)) {
            return nothing();
        }
        List<Element> kept = new ArrayList<>();
        members.forEach(member -> keep(member, kept));
        ElementGroup reduced = new ElementGroup();
        kept.forEach(reduced::addElement);
        return reduced;
    }

    /** Of nothing there is nothing to give. What counts it without groups would still have a row. */
    @Override
    public Element transform(ElementSubQuery block, Query inner) {
        boolean counts = inner.hasAggregators() && !inner.hasGroupBy();
        if (!counts && isNothing(inner.getQueryPattern())) {
            return nothing();
        }
        return super.transform(block, inner);
    }

    /** What has no scope of its own goes without braces, and the same values once. */
    private static void keep(Element member, List<Element> kept) {
        if (member instanceof ElementGroup inner && inner.getElements().stream().allMatch(Reduction::hasNoScope)) {
            inner.getElements().forEach(element -> keep(element, kept));
        } else if (member instanceof ElementPathBlock paths
                && !kept.isEmpty()
                && kept.get(kept.size() - 1) instanceof ElementPathBlock before) {
            kept.set(kept.size() - 1, together(before, paths));
        } else if (!(member instanceof ElementData) || kept.stream().noneMatch(before -> isSame(before, member))) {
            kept.add(member);
        }
    }

    /** Patterns that follow one another are one block, as whoever reads the question again will have it. */
    private static ElementPathBlock together(ElementPathBlock before, ElementPathBlock after) {
        ElementPathBlock both = new ElementPathBlock();
        before.patternElts().forEachRemaining(both::addTriplePath);
        after.patternElts().forEachRemaining(both::addTriplePath);
        return both;
    }

    private static boolean hasNoScope(Element element) {
        return element instanceof ElementData || element instanceof ElementPathBlock;
    }

    private static boolean isSame(Element before, Element member) {
        return before instanceof ElementData && before.equalTo(member, null);
    }

    private Expr reduced(Expr condition) {
        if (condition instanceof E_Bound bound
                && given.containsKey(bound.getArg().asVar())) {
            return NodeValue.booleanReturn(!given.get(bound.getArg().asVar()).isEmpty());
        }
        if (condition instanceof E_LogicalNot not) {
            Expr inner = reduced(not.getArg());
            return isDecided(inner) ? opposite(inner) : new E_LogicalNot(inner);
        }
        if (condition instanceof E_LogicalOr or) {
            return joined(or, NodeValue.FALSE);
        }
        return condition instanceof E_LogicalAnd and ? joined(and, NodeValue.TRUE) : condition;
    }

    /** @param neutral what changes nothing at either side; its opposite decides all */
    private Expr joined(ExprFunction2 both, NodeValue neutral) {
        Expr left = reduced(both.getArg1());
        Expr right = reduced(both.getArg2());
        if (left.equals(opposite(neutral)) || right.equals(opposite(neutral))) {
            return opposite(neutral);
        }
        if (left.equals(neutral)) {
            return right;
        }
        if (right.equals(neutral)) {
            return left;
        }
        return both.copy(left, right);
    }

    private static boolean isDecided(Expr condition) {
        return condition.equals(NodeValue.TRUE) || condition.equals(NodeValue.FALSE);
    }

    private static NodeValue opposite(Expr decided) {
        return decided.equals(NodeValue.TRUE) ? NodeValue.FALSE : NodeValue.TRUE;
    }

    /** What no row comes out of. */
    private static Element nothing() {
        return new ElementFilter(NodeValue.FALSE);
    }

    private static boolean isNothing(Element element) {
        return element instanceof ElementFilter filter && filter.getExpr().equals(NodeValue.FALSE);
    }
}
