package org.backstride.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The only place that looks at the machine's clock. Everything else is handed a {@link Clock}. */
@ApplicationScoped
class SystemClock {

    /** PostgreSQL keeps microseconds: what is answered at once must equal what is read back later. */
    private static final Duration DATABASE_PRECISION = Duration.ofNanos(1000);

    @Produces
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), DATABASE_PRECISION);
    }
}
