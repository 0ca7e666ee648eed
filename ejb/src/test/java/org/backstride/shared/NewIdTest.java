package org.backstride.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewIdTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00.123Z");

    @Test
    void anIdSaysThatItIsOfVersionSeven() {
        for (int i = 0; i < 1000; i++) {
            UUID id = NewId.at(clock(NOON));
            assertEquals(7, id.version());
            assertEquals(2, id.variant());
        }
    }

    @Test
    void anIdBeginsWithTheMillisecondItWasMadeIn() {
        UUID id = NewId.at(clock(NOON));
        assertEquals(NOON.toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }

    @Test
    void whatIsMadeLaterSortsLater() {
        String earlier = "";
        for (int millis = 0; millis < 1000; millis++) {
            String later = NewId.at(clock(NOON.plusMillis(millis))).toString();
            assertTrue(later.compareTo(earlier) > 0, later + " after " + earlier);
            earlier = later;
        }
    }

    @Test
    void noTwoIdsOfOneMillisecondAreTheSame() {
        Set<UUID> ids = new HashSet<>();
        IntStream.range(0, 10_000).forEach(i -> ids.add(NewId.at(clock(NOON))));
        assertEquals(10_000, ids.size());
    }

    private static Clock clock(Instant at) {
        return Clock.fixed(at, ZoneOffset.UTC);
    }
}
