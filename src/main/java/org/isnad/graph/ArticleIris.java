package org.isnad.graph;

import org.apache.jena.graph.Node;
import org.isnad.model.Agent;
import org.isnad.model.Communique;
import org.isnad.model.Event;
import org.isnad.model.NamingUse;
import org.isnad.model.Span;
import org.isnad.model.Statement;

/** The IRIs of what stands in one article. */
public final class ArticleIris {

    private final String base;
    private final String fingerprint;
    private final Node article;

    /**
     * Made by {@link IriMinter#in}.
     *
     * @param fingerprint 16 hexadecimal digits that tell the article from all others
     */
    ArticleIris(String base, String fingerprint) {
        this.base = base;
        this.fingerprint = fingerprint;
        this.article = IriMinter.iri(base + "article/" + fingerprint);
    }

    /** The article, and its graph. */
    public Node article() {
        return article;
    }

    /** A statement, from where its cue and its content stand; {@code q} stands in for a cue that is not there. */
    public Node statement(Statement statement) {
        String cue =
                statement.cue().map(c -> Integer.toString(c.span().start())).orElse("q");
        int start = statement.content().get(0).start();
        int end = statement.content().get(statement.content().size() - 1).end();
        return IriMinter.iri(base + "statement/" + fingerprint + "/" + cue + "-" + start + "-" + end);
    }

    /** A stretch of the article's text: a fragment of RFC 5147, in code points. */
    public Node span(Span span) {
        return IriMinter.iri(article.getURI() + "#char=" + span);
    }

    /** An agent as the article means it. */
    public Node agent(Agent agent) {
        return switch (agent.standing()) {
            case KNOWN -> IriMinter.agent(agent.key());
            case UNLINKED -> IriMinter.iri(base + "name/" + IriMinter.encode(agent.key()));
            case UNNAMED -> IriMinter.iri(article.getURI() + "/source/" + IriMinter.encode(agent.key()));
        };
    }

    /** An event; one without a date belongs to its article alone. */
    public Node event(Event event) {
        String key = base + "event/" + encodePath(event.key());
        return IriMinter.iri(event.date().isPresent() ? key : key + "/undated/" + fingerprint);
    }

    /** A document, from who issued it and when: one for all articles that take something from it. */
    public Node communique(Communique document) {
        return IriMinter.iri(base + "communique/" + encodePath(document.key()));
    }

    /** A use of a name, from where it stands and whom it names. */
    public Node naming(NamingUse use) {
        String place = use.span().start() + "-" + use.span().end();
        return IriMinter.iri(base + "naming/" + fingerprint + "/" + place + "-" + IriMinter.encode(use.referent()));
    }

    private static String encodePath(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        int from = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '/' || c == '+') {
                encoded.append(IriMinter.encode(path.substring(from, i))).append(c);
                from = i + 1;
            }
        }
        return encoded.append(IriMinter.encode(path.substring(from))).toString();
    }
}
