package org.kehoach.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one source of time: instants in UTC, business days in Viet Nam. */
@ApplicationScoped
public class BusinessClock {

    /** A due day ends at 24:00 here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    BusinessClock(Clock clock) {
        this.clock = clock;
    }

    /** This instant to the microsecond, which is what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The running system's clock; tests put a fixed one in its place. */
    @ApplicationScoped
    static class SystemClock {
        @Produces
        @ApplicationScoped
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
