package org.backstride.audit.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One time somebody opened, or tried to open, a patient's record, as the patient is told.
 *
 * @param who the name by which the clinic knows the person; absent when it knows none
 * @param outcome "allowed", "refused" or "failed"
 */
public record AccessEntry(
        UUID id, Instant at, Optional<String> who, Optional<String> role, String useCase, String outcome) {}
