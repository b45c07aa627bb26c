package org.isnad.export;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.isnad.query.Rows;

/** The result formats that the W3C has defined for SPARQL, as Jena writes them. */
enum SparqlRows implements RowsWriter {
    CSV(ResultSetLang.RS_CSV),
    TSV(ResultSetLang.RS_TSV),
    JSON(ResultSetLang.RS_JSON);

    private final Lang format;

    SparqlRows(Lang format) {
        this.format = format;
    }

    @Override
    public void write(Rows rows, OutputStream out) {
        List<Var> variables = rows.variables();
        List<Binding> bindings = rows.bindings();
        RowSet set = RowSetStream.create(variables, Iter.iter(bindings.iterator()));
        RowSetWriterRegistry.getFactory(format).create(format).write(out, set, ARQ.getContext());
    }
}
