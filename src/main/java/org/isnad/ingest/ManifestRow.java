package org.isnad.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.isnad.model.Article.Outlet;
import org.isnad.model.IsnadException;
import org.isnad.model.Problem;

/**
 * One line of a manifest.
 *
 * @param where the manifest and the line
 * @param file the name of the file it is about
 * @param metadata what it says, without the cells that are wrong; empty when nothing of it can be believed
 * @param problems what is wrong with it
 */
record ManifestRow(String where, String file, Optional<Metadata> metadata, List<Problem> problems) {

    static ManifestRow of(String where, CSVRecord record) {
        String file = cell(record, "file").orElse("");
        if (record.size() > record.getParser().getHeaderNames().size()) {
            return rejected(
                    where,
                    file,
                    "has more cells than there are columns",
                    "put quotation marks around a cell that holds a comma");
        }
        List<Problem> problems = new ArrayList<>();
        Metadata metadata = metadata(where, record, problems);
        return new ManifestRow(where, file, Optional.of(metadata), List.copyOf(problems));
    }

    ManifestRow repeatedBy(ManifestRow other) {
        String what = file.isEmpty() ? "names no file" : "lists " + file + ", which " + where + " lists already";
        return rejected(other.where, file, what, "leave one line for each file");
    }

    /** The problem of a row whose file is not there. */
    Problem stray() {
        if (file.isEmpty()) {
            return Problem.input(where, "names no file", "fill in the column file");
        }
        String what = file.contains("/")
                ? "names a file in another folder: " + file
                : "names a file that is not there: " + file;
        return Problem.input(where, what, "a manifest lists files of its own folder; correct the name or cut the line");
    }

    private static ManifestRow rejected(String where, String file, String what, String next) {
        return new ManifestRow(where, file, Optional.empty(), List.of(Problem.input(where, what, next)));
    }

    private static Metadata metadata(String where, CSVRecord record, List<Problem> problems) {
        return new Metadata(
                readable(cell(record, "url"), url -> checkedUrl(where, url), problems),
                outlet(record),
                readable(cell(record, "published"), date -> date(where, date), problems),
                readable(cell(record, "language"), tag -> languageTag(where, tag), problems),
                cell(record, "headline"),
                cell(record, "credit"));
    }

    /** A cell that cannot be read says nothing, and is told. */
    private static <T> Optional<T> readable(
            Optional<String> cell, Function<String, T> reading, List<Problem> problems) {
        try {
            return cell.map(reading);
        } catch (IsnadException e) {
            problems.add(e.problem());
            return Optional.empty();
        }
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
