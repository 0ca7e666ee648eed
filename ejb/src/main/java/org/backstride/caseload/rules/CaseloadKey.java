package org.backstride.caseload.rules;

import java.time.Instant;
import java.util.Optional;
import org.backstride.shared.PatientId;

/**
 * Where a page of the caseload ends: the sort keys of its last row. Where a key changes between two pages, a row may
 * appear again; the reader drops the double by its id.
 */
public record CaseloadKey(
        Optional<Integer> lastPain,
        Optional<Instant> lastReportAt,
        String familyName,
        String givenName,
        PatientId patient) {

    public static CaseloadKey of(CaseloadLine row) {
        return new CaseloadKey(row.lastPain(), row.lastReportAt(), row.familyName(), row.givenName(), row.patient());
    }
}
