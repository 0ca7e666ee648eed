package org.backstride.diary.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainReportTest {

    private static final PainReportId ID = new PainReportId(UUID.fromString("01932f5e-8f43-7cc1-9d57-3a6f1b0c2d4e"));

    /** Received at noon of 24 November 2026 in Berlin; the day counts, not the hour. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-11-23T22:59:59Z, true",
        "2025-11-23T23:00:00Z, false",
        "2025-11-24T12:00:00Z, false",
        "2026-11-24T11:00:00Z, false",
        "2027-11-24T11:00:00Z, false",
        "2001-01-01T00:00:00Z, true"
    })
    void whatLiesMoreThanAYearBackIsLongAgo(Instant reportedAt, boolean longAgo) {
        ReportedPain said = PainForms.proper().at(reportedAt).said();
        PainReport report = PainReport.received(ID, said, Instant.parse("2026-11-24T11:00:00Z"));
        assertEquals(longAgo, report.tellsOfLongAgo());
    }

    @Test
    void aCorrectionNamesWhatItCorrectsAndIsAnotherReportThanTheSameWithout() {
        UUID wrong = UUID.randomUUID();
        ReportedPain said = PainForms.proper().corrects(wrong).said();
        assertEquals(Optional.of(new PainReportId(wrong)), said.corrects());
        assertNotEquals(PainForms.proper().said(), said);
    }
}
