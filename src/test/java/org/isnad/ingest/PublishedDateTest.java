package org.isnad.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {

    @Test
    void isAsPreciseAsItIsWrittenAndNoMore() {
        assertEquals(Optional.of(Year.of(2019)), PublishedDate.parse("2019"));
        assertEquals(Optional.of(YearMonth.of(2019, 5)), PublishedDate.parse("2019-05"));
        assertEquals(Optional.of(LocalDate.of(2019, 5, 14)), PublishedDate.parse("2019-05-14"));
        assertEquals(Optional.of(LocalDateTime.of(2019, 5, 14, 10, 30)), PublishedDate.parse("2019-05-14T10:30"));
    }

    @Test
    void keepsTheOffsetThatIsWritten() {
        assertEquals(
                Optional.of(OffsetDateTime.parse("2019-05-14T10:30:00+03:00")),
                PublishedDate.parse("2019-05-14T10:30:00+03:00"));
        assertEquals(
                Optional.of(OffsetDateTime.parse("2019-05-14T10:30:00Z")), PublishedDate.parse("2019-05-14T10:30:00Z"));
    }

    @Test
    void readsTheDatesOfFeeds() {
        assertEquals(
                Optional.of(OffsetDateTime.parse("2019-05-14T10:30:00+03:00")),
                PublishedDate.parse("Tue, 14 May 2019 10:30:00 +0300"));
        assertEquals(
                Optional.of(OffsetDateTime.parse("2019-05-14T10:30:00Z")),
                PublishedDate.parse("Tue, 14 May 2019 10:30:00 GMT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/05/2019",
                "2019-13",
                "2019-02-30",
                "19",
                "20190",
                "yesterday",
                "Mon, 14 May 2019 10:30:00 GMT"
            })
    void whatIsNoDateIsNone(String written) {
        assertEquals(Optional.empty(), PublishedDate.parse(written));
    }
}
