package org.backstride.web.caseload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstride.caseload.rules.CaseloadLine;
import org.jspecify.annotations.Nullable;

/**
 * One patient of the caseload.
 *
 * @param lastPain 0 to 10; null before the first report
 * @param recentPain the worst score of each of the last 14 days, oldest first; null where nothing was reported
 * @param programNumber of the version assigned last; null before the first
 */
public record CaseloadEntry(
        UUID id,
        String name,
        @Nullable Integer lastPain,
        @Nullable Instant lastReportAt,
        List<@Nullable Integer> recentPain,
        @Nullable Integer programNumber) {

    static CaseloadEntry of(CaseloadLine line) {
        return new CaseloadEntry(
                line.patient().value(),
                line.givenName() + " " + line.familyName(),
                line.lastPain().orElse(null),
                line.lastReportAt().orElse(null),
                line.recentPain().worst(),
                line.programNumber().orElse(null));
    }
}
