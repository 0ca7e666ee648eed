package org.backstride.diary.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a patient said about their pain, checked. Two are equal when the patient said the same thing.
 *
 * @param regions may be empty only when there is no pain now
 * @param reportedAt what the phone's clock said, to the microsecond
 * @param zone where the patient was
 * @param corrects the report that this one takes the place of
 */
public record ReportedPain(
        PainScore painNow,
        Optional<PainScore> worst24h,
        PainContext context,
        List<PainRegion> regions,
        List<String> qualities,
        List<String> timings,
        Optional<String> note,
        Instant reportedAt,
        ZoneId zone,
        Optional<PainReportId> corrects) {

    public ReportedPain {
        regions = List.copyOf(regions);
        qualities = List.copyOf(qualities);
        timings = List.copyOf(timings);
    }
}
