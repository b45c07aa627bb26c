package org.isnad.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/**
 * One question of the catalogue: a file of {@code queries/}.
 *
 * @param name the file's name without its ending
 * @param summary one line, in English
 * @param summaryAr one line, in Arabic
 * @param description what the rows are and what they are not, in English
 * @param descriptionAr the same in Arabic
 * @param sparql the query as it stands in the file, which runs as it is on any SPARQL 1.1 store
 * @param text the whole file, header and query
 */
public record CannedQuery(
        String name,
        String summary,
        String summaryAr,
        String description,
        String descriptionAr,
        List<Parameter> parameters,
        List<Column> columns,
        Query sparql,
        String text) {

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(p -> p.name().equals(parameterName)).findFirst();
    }

    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }
}
