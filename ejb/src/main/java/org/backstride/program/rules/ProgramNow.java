package org.backstride.program.rules;

import java.util.Optional;

/**
 * How a patient's program stands on a day.
 *
 * @param running what the patient is to do; empty before the first version and after an end
 * @param next the version that waits for its day
 * @param end has taken effect when nothing runs, is still to come otherwise
 */
public record ProgramNow(Optional<ProgramStep> running, Optional<ProgramStep> next, Optional<ProgramEnd> end) {}
