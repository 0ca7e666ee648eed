package org.backstride.audit.rules;

import java.time.Instant;
import java.util.Optional;
import org.backstride.shared.AccountId;
import org.backstride.shared.Faults;
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

    /** What no history reaches, the database may not even be able to compare with. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    public AuditFilter {
        Faults faults = new Faults();
        faults.unless(isInHistory(from), "from", "The beginning lies between the years 2000 and 2199.");
        faults.unless(isInHistory(to), "to", "The end lies between the years 2000 and 2199.");
        faults.throwIfAny();
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw new InvalidValueException("from", "The beginning comes after the end.");
        }
    }

    private static boolean isInHistory(Optional<Instant> moment) {
        return moment.map(at -> !at.isBefore(EARLIEST) && !at.isAfter(LATEST)).orElse(true);
    }
}
