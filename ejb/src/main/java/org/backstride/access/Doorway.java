package org.backstride.access;

import java.util.Optional;
import java.util.UUID;
import org.backstride.shared.ClinicId;
import org.backstride.shared.PatientId;

/**
 * One call of a use case, as the scope and the history name it.
 *
 * @param actor the account, or "anonymous"
 * @param useCase the use case's simple name
 */
record Doorway(
        String actor,
        String useCase,
        Optional<ClinicId> clinic,
        Optional<PatientId> patient,
        UUID requestId,
        String address) {}
