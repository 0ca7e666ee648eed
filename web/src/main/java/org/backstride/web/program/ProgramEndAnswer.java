package org.backstride.web.program;

import java.time.Instant;
import java.time.LocalDate;
import org.backstride.program.rules.ProgramEnd;
import org.jspecify.annotations.Nullable;

/**
 * That a program ends.
 *
 * @param endsOn the first day without it, on the clinic's calendar
 * @param decidedBy the name by which the clinic knows who decided it
 */
public record ProgramEndAnswer(
        LocalDate endsOn,
        String reason,
        Instant decidedAt,
        @Nullable String decidedBy) {

    static ProgramEndAnswer of(ProgramEnd end) {
        return new ProgramEndAnswer(
                end.endsOn(), end.reason(), end.decidedAt(), end.decidedBy().orElse(null));
    }
}
