package org.isnad.export;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.model.Agent;
import org.isnad.model.LinkedArticle;
import org.isnad.model.LinkedStatement;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.text.CodePointIndex;

/**
 * For a terminal: a block for each statement, a line for each thing known of it. Nothing is padded, because columns
 * come apart where the directions of scripts mix.
 */
final class StatementTable implements ArticleWriter {

    private final PrintStream out;
    private final Isolation isolation;

    StatementTable(PrintStream out, Isolation isolation) {
        this.out = out;
        this.isolation = isolation;
    }

    @Override
    public void write(LinkedArticle article) {
        out.append(article.article().document()).append('\n');
        CodePointIndex text = new CodePointIndex(article.article().text());
        for (LinkedStatement statement : article.statements()) {
            write(statement, text);
        }
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }

    private void write(LinkedStatement linked, CodePointIndex text) {
        Statement statement = linked.statement();
        out.append("[" + statement.number() + "]\n");
        line("speaker", labels(linked.speakers()));
        line("via", labels(linked.via()));
        line("told to", labels(linked.toldTo()));
        line("act", statement.act() + ", " + statement.form().name().toLowerCase(Locale.ROOT));
        statement.cue().ifPresent(cue -> line("cue", words(cue.span(), text)));
        line(
                "content",
                statement.content().stream().map(span -> words(span, text)).collect(Collectors.joining(" … ")));
        statement.saidOn().ifPresent(said -> line("said on", said.date().toString()));
        statement.within().ifPresent(outer -> line("within", "[" + outer + "]"));
        linked.concerns().ifPresent(event -> line("event", event.key()));
        line("about", String.join(", ", linked.about()));
    }

    private void line(String name, String value) {
        if (!value.isEmpty()) {
            out.append("    ").append(name).append(": ").append(value).append('\n');
        }
    }

    private String labels(List<Agent> agents) {
        return agents.stream().map(agent -> isolation.of(agent.label())).collect(Collectors.joining(", "));
    }

    private String words(Span span, CodePointIndex text) {
        return isolation.of(text.words(span).replaceAll("\\s+", " "));
    }
}
