package org.isnad.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.temporal.Temporal;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.isnad.model.Article.Outlet;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * One line of a manifest.
 *
 * @param where the manifest and the line
 * @param file the name of the file it is about
 * @param metadata what it says; nothing when there is a problem
 * @param problem what is wrong with it
 */
record ManifestRow(String where, String file, Metadata metadata, Optional<Problem> problem) {

    static ManifestRow of(String where, CSVRecord record) {
        String file = cell(record, "file").orElse("");
        try {
            return new ManifestRow(where, file, metadata(where, record), Optional.empty());
        } catch (IsnadException e) {
            return broken(where, file, e.problem());
        }
    }

    ManifestRow repeatedBy(ManifestRow other) {
        String what = file.isEmpty() ? "names no file" : "lists " + file + ", which " + where + " lists already";
        return broken(other.where, file, Problem.input(other.where, what, "leave one line for each file"));
    }

    /** The problem of a row whose file is not there. */
    Problem stray() {
        if (file.isEmpty()) {
            return problem.orElse(Problem.input(where, "names no file", "fill in the column file"));
        }
        String what = file.contains("/")
                ? "names a file in another folder: " + file
                : "names a file that is not there: " + file;
        return Problem.input(where, what, "a manifest lists files of its own folder; correct the name or cut the line");
    }

    private static ManifestRow broken(String where, String file, Problem problem) {
        return new ManifestRow(where, file, Metadata.NONE, Optional.of(problem));
    }

    private static Metadata metadata(String where, CSVRecord record) {
        if (record.size() > record.getParser().getHeaderNames().size()) {
            throw Problem.input(
                            where,
                            "has more cells than there are columns",
                            "put quotation marks around a cell that holds a comma")
                    .exception();
        }
        return new Metadata(
                cell(record, "url").map(url -> checkedUrl(where, url)),
                outlet(record),
                cell(record, "published").map(date -> date(where, date)),
                cell(record, "language").map(tag -> languageTag(where, tag)),
                cell(record, "headline"),
                cell(record, "credit"));
    }

    private static Optional<Outlet> outlet(CSVRecord record) {
        Outlet outlet = new Outlet(cell(record, "outlet"), cell(record, "outlet_name"));
        return outlet.id().isEmpty() && outlet.name().isEmpty() ? Optional.empty() : Optional.of(outlet);
    }

    private static Temporal date(String where, String written) {
        return PublishedDate.parse(written)
                .orElseThrow(() -> Problem.input(
                                where,
                                "published is no date: '" + written + "'",
                                "write it as 2019-05-14, 2019-05, 2019, 2019-05-14T10:30:00+03:00 or as in an e-mail")
                        .exception());
    }

    private static String languageTag(String where, String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw Problem.input(where, "language is no BCP 47 tag: '" + tag + "'", "write it as ar, en or ru")
                    .exception();
        }
    }

    private static String checkedUrl(String where, String url) {
        try {
            if (new URI(url).getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // told below, as for one without a host
        }
        throw Problem.input(where, "url is no web address: '" + url + "'", "write it as https://example.org/story")
                .exception();
    }

    private static Optional<String> cell(CSVRecord record, String column) {
        return record.isSet(column)
                ? Optional.of(record.get(column)).filter(value -> !value.isBlank())
                : Optional.empty();
    }
}
