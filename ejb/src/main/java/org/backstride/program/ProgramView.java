package org.backstride.program;

import java.util.Optional;
import org.backstride.program.rules.ProgramEnd;

/**
 * What a patient is to do, what comes next, and whether it ends.
 *
 * @param next waits for its day; with everything needed to begin it without a network
 * @param end has taken effect when nothing is current, is still to come otherwise
 */
public record ProgramView(Optional<VersionView> current, Optional<VersionView> next, Optional<ProgramEnd> end) {}
