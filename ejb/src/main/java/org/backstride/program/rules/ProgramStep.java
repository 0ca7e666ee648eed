package org.backstride.program.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version in the course of a program.
 *
 * @param startsOn the day of the clinic's calendar from which it is to run
 * @param replaces the number of the version that was waiting for its day and never runs because of this one
 */
public record ProgramStep(int number, LocalDate startsOn, Optional<Integer> replaces) {}
