package org.backstride.program.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a program ends: with everything assigned until then, whether it ran already or was waiting for its day.
 *
 * @param number counts a patient's ends from 1
 * @param lastVersion the highest number of a version it ends; a later version starts anew
 * @param endsOn the first day without the program, on the clinic's calendar
 * @param decidedBy the name by which the clinic knows who decided it
 */
public record ProgramEnd(
        int number, int lastVersion, LocalDate endsOn, String reason, Instant decidedAt, Optional<String> decidedBy) {}
