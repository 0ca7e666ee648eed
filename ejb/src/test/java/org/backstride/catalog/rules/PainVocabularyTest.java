package org.backstride.catalog.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PainVocabularyTest {

    @Test
    void itHoldsTheWordsOfTheShippedContent() {
        assertEquals(16, PainVocabulary.regions().size());
        assertEquals(13, PainVocabulary.qualities().size());
        assertEquals(16, PainVocabulary.timings().size());
        assertTrue(PainVocabulary.regions().containsAll(Set.of("neck", "lower-back-side", "lower-leg-foot")));
        assertTrue(PainVocabulary.qualities().containsAll(Set.of("dull", "numb-or-tingling")));
        assertTrue(PainVocabulary.timings().containsAll(Set.of("after-run", "at-night-constant")));
    }

    @Test
    void nobodyCanAddAWord() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> PainVocabulary.regions().add("left-ear"));
    }
}
