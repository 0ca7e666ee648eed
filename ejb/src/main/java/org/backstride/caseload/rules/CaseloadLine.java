package org.backstride.caseload.rules;

import java.time.Instant;
import java.util.Optional;
import org.backstride.shared.PatientId;

/**
 * One patient in the caseload.
 *
 * @param lastPain the score of the last report, 0 to 10
 * @param programNumber the number of the program version assigned last
 */
public record CaseloadLine(
        PatientId patient,
        String givenName,
        String familyName,
        Optional<Integer> lastPain,
        Optional<Instant> lastReportAt,
        RecentPain recentPain,
        Optional<Integer> programNumber) {}
