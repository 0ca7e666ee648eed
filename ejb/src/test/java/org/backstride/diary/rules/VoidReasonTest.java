package org.backstride.diary.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoidReasonTest {

    @Test
    void aReasonHasOneToFiveHundredCharactersWithoutTheSpaceAround() {
        assertEquals(new VoidReason("x"), VoidReason.of(" x\n"));
        assertEquals(VoidReason.UNDO, VoidReason.of("undo"));
        assertEquals("😣".repeat(500), VoidReason.of("😣".repeat(500)).text());
    }

    @Test
    void withoutAReasonOrWithTooMuchOfItNothingIsVoided() {
        for (String said : new @Nullable String[] {null, "", " \t", "x".repeat(501), "a\u0000b"}) {
            assertEquals(List.of("reason"), fieldsRefusedBy(() -> VoidReason.of(said)), String.valueOf(said));
        }
    }
}
