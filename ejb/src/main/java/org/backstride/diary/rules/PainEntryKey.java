package org.backstride.diary.rules;

import java.time.Instant;

/** Where a page of reports ends: the moment its last one counts at, and its id. */
public record PainEntryKey(Instant countedAt, PainReportId id) {

    public static PainEntryKey of(PainEntry entry) {
        return new PainEntryKey(entry.report().counted().at(), entry.report().id());
    }
}
