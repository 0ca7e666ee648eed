package org.backstride.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * The only place that looks at the machine's clock. Everything else is handed a {@link Clock}. It ticks in microseconds,
 * as PostgreSQL keeps moments: what is answered at once is what will be read later.
 */
@ApplicationScoped
class SystemClock {

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
