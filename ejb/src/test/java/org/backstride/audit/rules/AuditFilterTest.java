package org.backstride.audit.rules;

import static org.backstride.shared.RefusedInput.fieldsRefusedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditFilterTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-24T18:00:00Z");

    @Test
    void everythingMayBeLeftOpen() {
        assertEquals(Optional.empty(), between(null, null).from());
        assertEquals(Optional.of(MORNING), between(MORNING, null).from());
        assertEquals(Optional.of(EVENING), between(null, EVENING).to());
    }

    @Test
    void aPeriodBeginsBeforeItEnds() {
        between(MORNING, EVENING);
        between(MORNING, MORNING.plusNanos(1));
        assertEquals(List.of("from"), fieldsRefusedBy(() -> between(MORNING, MORNING)));
        assertEquals(List.of("from"), fieldsRefusedBy(() -> between(EVENING, MORNING)));
    }

    @ParameterizedTest
    @CsvSource({
        "-1000000000-01-01T00:00:00Z, , from",
        "1999-12-31T23:59:59Z, 2026-11-24T18:00:00Z, from",
        ", +1000000000-12-31T23:59:59Z, to",
        "2026-11-24T18:00:00Z, 2200-01-01T00:00:01Z, to"
    })
    void momentsThatNoHistoryCanHaveAreRefused(Instant from, Instant to, String field) {
        assertEquals(List.of(field), fieldsRefusedBy(() -> between(from, to)));
    }

    private static AuditFilter between(@Nullable Instant from, @Nullable Instant to) {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.ofNullable(from), Optional.ofNullable(to));
    }
}
