package org.backstride.web.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstride.diary.rules.PainContext;
import org.backstride.diary.rules.PainRegion;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainScore;
import org.backstride.diary.rules.ReportedPain;
import org.jspecify.annotations.Nullable;

/**
 * A pain report as it is kept.
 *
 * @param localDate the day it counts on, where the patient was
 * @param countedAt the moment it counts at: reportedAt, or receivedAt when the phone's clock ran ahead
 * @param clockSkewed whether the phone's clock ran more than five minutes ahead
 */
public record StoredPainReport(
        UUID id,
        int painNow,
        @Nullable Integer worst24h,
        PainContext context,
        List<PainRegion> regions,
        List<String> qualities,
        List<String> timings,
        @Nullable UUID workoutId,
        @Nullable UUID runId,
        @Nullable String note,
        Instant reportedAt,
        String zone,
        LocalDate localDate,
        Instant receivedAt,
        Instant countedAt,
        boolean clockSkewed) {

    static StoredPainReport of(PainReport report) {
        ReportedPain said = report.said();
        return new StoredPainReport(
                report.id().value(),
                said.painNow().value(),
                said.worst24h().map(PainScore::value).orElse(null),
                said.context(),
                said.regions(),
                said.qualities(),
                said.timings(),
                null,
                null,
                said.note().orElse(null),
                said.reportedAt(),
                said.zone().getId(),
                report.localDate(),
                report.receivedAt(),
                report.counted().at(),
                report.counted().clockSkewed());
    }
}
