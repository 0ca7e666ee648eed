package org.backstride.program.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void withoutADayItIsToday() {
        assertEquals(TODAY, PlannedDay.ofStart(null, TODAY));
        assertEquals(TODAY, PlannedDay.ofEnd(null, TODAY));
    }

    @Test
    void todayAndTheNinetyDaysAfterItCanBeChosen() {
        for (int days : List.of(0, 1, 89, 90)) {
            assertEquals(TODAY.plusDays(days), PlannedDay.ofStart(TODAY.plusDays(days), TODAY));
            assertEquals(TODAY.plusDays(days), PlannedDay.ofEnd(TODAY.plusDays(days), TODAY));
        }
    }

    @Test
    void whatIsOverOrTooFarAheadIsRefused() {
        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(91), LocalDate.MIN, LocalDate.MAX)) {
            assertEquals(List.of("startsOn"), fieldsRefusedBy(() -> PlannedDay.ofStart(day, TODAY)));
            assertEquals(List.of("endsOn"), fieldsRefusedBy(() -> PlannedDay.ofEnd(day, TODAY)));
        }
    }
}
