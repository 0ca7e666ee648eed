package org.backstride.audit.rules;

import java.time.Instant;
import java.util.Optional;
import org.backstride.shared.AccountId;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.PatientId;

/**
 * What is asked of the history; every part may be left open.
 *
 * @param from the first moment, included
 * @param to the end, excluded
 */
public record AuditFilter(
        Optional<PatientId> patient, Optional<AccountId> actor, Optional<Instant> from, Optional<Instant> to) {

    public AuditFilter {
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new InvalidValueException("from", "The beginning comes after the end.");
        }
    }
}
