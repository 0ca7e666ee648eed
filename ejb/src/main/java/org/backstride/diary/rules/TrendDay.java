package org.backstride.diary.rules;

import java.time.LocalDate;

/**
 * The pain of one day on which something was reported.
 *
 * @param worst the highest score reported that day
 * @param latest the last score reported that day
 * @param reports how many there were
 */
public record TrendDay(LocalDate date, int worst, int latest, int reports) {}
