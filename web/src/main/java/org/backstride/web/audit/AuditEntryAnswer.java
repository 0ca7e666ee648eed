package org.backstride.web.audit;

import java.time.Instant;
import java.util.UUID;
import org.backstride.audit.rules.AuditEntry;
import org.backstride.shared.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the history, without clinical values.
 *
 * @param kind use-case or change
 * @param action open, insert, update or delete
 * @param subject the table of a change
 * @param outcome allowed, refused or failed
 */
public record AuditEntryAnswer(
        UUID id,
        Instant at,
        String kind,
        String actor,
        @Nullable String actorName,
        @Nullable String role,
        @Nullable String useCase,
        @Nullable UUID patient,
        @Nullable String patientName,
        String action,
        @Nullable String subject,
        String outcome,
        @Nullable String reason,
        @Nullable UUID requestId,
        @Nullable String address) {

    static AuditEntryAnswer of(AuditEntry entry) {
        return new AuditEntryAnswer(
                entry.id(),
                entry.at(),
                entry.kind(),
                entry.actor(),
                entry.actorName().orElse(null),
                entry.role().orElse(null),
                entry.useCase().orElse(null),
                entry.patient().map(PatientId::value).orElse(null),
                entry.patientName().orElse(null),
                entry.action(),
                entry.subject().orElse(null),
                entry.outcome(),
                entry.reason().orElse(null),
                entry.requestId().orElse(null),
                entry.address().orElse(null));
    }
}
