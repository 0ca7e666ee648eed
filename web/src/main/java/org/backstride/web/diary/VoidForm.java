package org.backstride.web.diary;

import org.backstride.diary.rules.VoidReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a report is not to count.
 *
 * @param reason 1 to 500 characters, in the sender's words; "undo" when it is taken back right after saving
 */
public record VoidForm(@Nullable String reason) {

    VoidReason checked() {
        return VoidReason.of(reason);
    }
}
