package org.backstride.web.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstride.access.rules.Role;
import org.backstride.diary.rules.PainContext;
import org.backstride.diary.rules.PainEntry;
import org.backstride.diary.rules.PainRegion;
import org.backstride.diary.rules.PainReport;
import org.backstride.diary.rules.PainReportId;
import org.backstride.diary.rules.PainReportVoid;
import org.backstride.diary.rules.PainScore;
import org.backstride.diary.rules.ReportedPain;
import org.jspecify.annotations.Nullable;

/**
 * A pain report as it is kept.
 *
 * @param localDate the day it counts on, where the patient was
 * @param countedAt the moment it counts at: reportedAt, or receivedAt when the phone's clock ran ahead
 * @param clockSkewed whether the phone's clock ran more than five minutes ahead
 * @param corrects the report that this one took the place of
 * @param voided null while it counts
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
        boolean clockSkewed,
        @Nullable UUID corrects,
        @Nullable VoidAnswer voided) {

    /**
     * That a report does not count any more.
     *
     * @param reason "undo" and "corrected" are ours, anything else was typed
     * @param correctedBy the report that says what was meant; null when it was only taken back
     * @param voidedBy the name by which the clinic knows who did it; null for the patient
     */
    public record VoidAnswer(
            String reason,
            @Nullable UUID correctedBy,
            Instant voidedAt,
            @Nullable String voidedBy,
            boolean byPatient) {

        static VoidAnswer of(PainReportVoid fact) {
            return new VoidAnswer(
                    fact.reason().text(),
                    fact.correctedBy().map(PainReportId::value).orElse(null),
                    fact.voidedAt(),
                    fact.voidedBy().orElse(null),
                    fact.voidedAs() == Role.PATIENT);
        }
    }

    /** A report that counts. */
    static StoredPainReport of(PainReport report) {
        return of(new PainEntry(report, Optional.empty()));
    }

    static StoredPainReport of(PainEntry entry) {
        PainReport report = entry.report();
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
                report.counted().clockSkewed(),
                said.corrects().map(PainReportId::value).orElse(null),
                entry.voided().map(VoidAnswer::of).orElse(null));
    }
}
