package org.backstride.audit.rules;

import java.time.Instant;
import java.util.UUID;

/** Where a page of the history ends: moment and id of its last entry. */
public record AuditKey(Instant at, UUID id) {

    public static AuditKey of(AuditEntry entry) {
        return new AuditKey(entry.at(), entry.id());
    }
}
