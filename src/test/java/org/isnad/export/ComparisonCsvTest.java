package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.model.IsnadException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonCsvTest {

    private final ComparisonCsv writer = new ComparisonCsv("en");

    @Test
    void eachSectionIsATable() throws IOException {
        Map<String, String> tables = writer.all(Comparisons.call("en"), Comparisons.answers());
        assertTrue(tables.keySet().containsAll(List.of("articles", "blame", "only-kremlin", "evidence")));
        List<CSVRecord> evidence = records(tables.get("evidence"));
        assertEquals(
                List.of("No.", "Sentence", "Article", "Published", "Place"),
                evidence.get(0).toList());
        assertEquals(15, evidence.size());
        assertEquals("Mada Post [A]", evidence.get(1).get(2));
    }

    @Test
    void oneSectionIsWrittenByItsName() {
        Map<String, String> tables = writer.all(Comparisons.call("en"), Comparisons.answers());
        assertEquals(
                tables.get("blame"), writer.write(Comparisons.call("en"), Comparisons.answers(), Optional.of("blame")));
    }

    @Test
    void aSectionThatIsNotThereListsThoseThatAre() {
        IsnadException e = assertThrows(
                IsnadException.class,
                () -> writer.write(Comparisons.call("en"), Comparisons.answers(), Optional.of("blames")));
        assertTrue(e.problem().next().contains("side-by-side"), e.problem().next());
        assertThrows(
                IsnadException.class,
                () -> writer.write(Comparisons.call("en"), Comparisons.answers(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"https://example.org\",\"x\")"})
    void noCellIsAFormula(String hostile) throws IOException {
        for (String table :
                writer.all(Comparisons.hostile(hostile), Comparisons.answers()).values()) {
            for (CSVRecord row : records(table)) {
                for (String cell : row) {
                    assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
                }
            }
        }
    }

    private static List<CSVRecord> records(String table) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(table))) {
            return parser.getRecords();
        }
    }
}
