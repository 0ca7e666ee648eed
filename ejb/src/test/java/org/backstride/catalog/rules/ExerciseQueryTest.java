package org.backstride.catalog.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.InvalidValueException.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExerciseQueryTest {

    @Test
    void aTextIsTakenApartIntoItsWords() {
        assertEquals(List.of("side", "plank"), withText("  side\tplank ").words());
    }

    @Test
    void controlCharactersThatPostgresCannotReceiveAreGaps() {
        assertEquals(List.of("side", "plank"), withText("side\u0000plank\u0007").words());
    }

    @Test
    void aPageCannotEndWhereNoNameStands() {
        ExerciseKey plank = new ExerciseKey("plank");
        assertThrows(InvalidValueException.class, () -> new ExercisePosition("Forearm\u0000", plank));
        assertEquals("Übung", new ExercisePosition("Übung", plank).name());
    }

    @Test
    void aTextHasAtMost100Characters() {
        assertEquals(1, withText("x".repeat(100)).words().size());
        assertThrows(InvalidValueException.class, () -> withText("x".repeat(101)));
    }

    @Test
    void whatIsBlankRestrictsNothing() {
        ExerciseQuery query = read("", " ", "", null, "");
        assertEquals(List.of(), query.words());
        assertEquals(Optional.empty(), query.cause());
        assertEquals(Optional.empty(), query.region());
        assertEquals(Optional.empty(), query.kind());
    }

    @Test
    void wordsThatTheClinicDoesNotKnowAreNamedAllAtOnce() {
        InvalidValueException refused = assertThrows(
                InvalidValueException.class, () -> read("x".repeat(101), "weak core", "left-ear", "\u0000", "Static"));
        assertEquals(
                List.of("text", "cause", "region", "equipment", "kind"),
                refused.faults().stream().map(Fault::field).toList());
    }

    private static ExerciseQuery withText(String text) {
        return read(text, null, null, null, null);
    }

    private static ExerciseQuery read(
            @Nullable String text,
            @Nullable String cause,
            @Nullable String region,
            @Nullable String equipment,
            @Nullable String kind) {
        return ExerciseQuery.of(text, cause, region, equipment, kind, Optional.empty(), ExerciseQuery.USUAL_SIZE);
    }
}
