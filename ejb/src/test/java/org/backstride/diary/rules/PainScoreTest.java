package org.backstride.diary.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainScoreTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 9, 10})
    void aScoreLiesBetweenNoPainAndTheWorstImaginable(int score) {
        assertEquals(score, new PainScore(score).value());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 11, 1_000_000_000, Integer.MAX_VALUE})
    void anythingElseIsRefusedAndNeverRounded(int score) {
        assertEquals(List.of(""), fieldsRefusedBy(() -> new PainScore(score)));
    }
}
