package org.backstride.program.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndFormTest {

    @Test
    void aReasonHasOneToFiveHundredCharactersWithoutTheSpaceAround() {
        assertEquals("x", reason(" x\n"));
        assertEquals("😣".repeat(500), reason("😣".repeat(500)));
    }

    @Test
    void withoutAReasonOrWithTooMuchOfItNothingEnds() {
        for (String said : new @Nullable String[] {null, "", "  \n", "x".repeat(501), "a\u0000b"}) {
            assertEquals(List.of("reason"), fieldsRefusedBy(() -> reason(said)), String.valueOf(said));
        }
    }

    private static String reason(@Nullable String said) {
        return new EndForm(said, null).checkedReason();
    }
}
