package org.backstride.audit.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstride.shared.PatientId;

/**
 * Who did what when through which door for which patient, allowed or refused. Holds no values: those stand apart.
 *
 * @param kind "use-case" for the guard's entry, "change" for a changed row
 * @param actorName the name the actor has or had in this clinic, if any
 * @param useCase the use case's name, such as ReportPain; absent for migrations
 * @param action "open" for a use case, else "insert", "update" or "delete"
 * @param subject the table of a change, such as diary.pain_report
 * @param outcome "allowed", "refused" or "failed"
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String kind,
        String actor,
        Optional<String> actorName,
        Optional<String> role,
        Optional<String> useCase,
        Optional<PatientId> patient,
        Optional<String> patientName,
        String action,
        Optional<String> subject,
        String outcome,
        Optional<String> reason,
        Optional<UUID> requestId,
        Optional<String> address) {}
