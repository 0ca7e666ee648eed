package org.backstride.guilty.diary;

import java.time.Clock;
import java.time.LocalDate;

/** Innocent: it was handed its clock. */
public class AsksTheClockItIsGiven {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
