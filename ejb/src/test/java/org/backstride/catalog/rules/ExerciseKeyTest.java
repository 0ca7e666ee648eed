package org.backstride.catalog.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.backstride.shared.InvalidValueException;
import org.backstride.shared.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseKeyTest {

    @Test
    void aKeyIsAsLongAs80Characters() {
        assertEquals(80, new ExerciseKey("a".repeat(80)).value().length());
        assertThrows(InvalidValueException.class, () -> new ExerciseKey("a".repeat(81)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "Plank", "side_plank", "-plank", "plank-", "side--plank", "plank\u0000", "plänk", "a/b"
            })
    void whatNoExerciseIsCalledIsNoKey(String written) {
        assertTrue(ExerciseKey.of(written).isEmpty());
        assertThrows(InvalidValueException.class, () -> new ExerciseKey(written));
    }

    @Test
    void aKeyIsAPlainTextInJson() throws JsonProcessingException {
        assertEquals("\"t-push-up\"", Json.engine().writeValueAsString(new ExerciseKey("t-push-up")));
        assertEquals(new ExerciseKey("t-push-up"), Json.engine().readValue("\"t-push-up\"", ExerciseKey.class));
    }
}
