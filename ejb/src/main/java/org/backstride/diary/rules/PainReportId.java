package org.backstride.diary.rules;

import java.util.UUID;

/** Names a pain report. The phone makes it, so that a report sent twice counts once. */
public record PainReportId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
