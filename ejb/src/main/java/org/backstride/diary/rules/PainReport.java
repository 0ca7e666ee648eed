package org.backstride.diary.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pain report as it is kept: what the patient said, and how the clinic counts it.
 *
 * @param receivedAt when the server had it
 * @param localDate the day it belongs to, where the patient was
 */
public record PainReport(
        PainReportId id, ReportedPain said, Instant receivedAt, CountedMoment counted, LocalDate localDate) {

    /** A report that arrives now. */
    public static PainReport received(PainReportId id, ReportedPain said, Instant receivedAt) {
        CountedMoment counted = CountedMoment.of(said.reportedAt(), receivedAt);
        return new PainReport(id, said, receivedAt, counted, counted.localDate(said.zone()));
    }

    /** Whether it tells of a day more than a year before it was received. Nobody reports in their first year of life. */
    public boolean tellsOfLongAgo() {
        return localDate.isBefore(receivedAt.atZone(said.zone()).toLocalDate().minusYears(1));
    }
}
