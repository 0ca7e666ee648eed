package org.backstride.diary.rules;

import java.time.Instant;
import java.util.Optional;
import org.backstride.access.rules.Role;

/**
 * That a pain report does not count any more.
 *
 * @param correctedBy the report that says what was meant; empty when it was only taken back
 * @param voidedBy the name by which the clinic knows who did it; empty for a patient
 * @param voidedAs in which role
 */
public record PainReportVoid(
        VoidReason reason,
        Optional<PainReportId> correctedBy,
        Instant voidedAt,
        Optional<String> voidedBy,
        Role voidedAs) {}
