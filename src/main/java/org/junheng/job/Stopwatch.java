package org.junheng.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each step of a run took; a step lasts until the next begins. */
final class Stopwatch {

    private final Clock clock;
    private final Instant started;
    private final Map<Phase, Double> seconds = new LinkedHashMap<>();
    private Phase phase = Phase.TAKE_IN;
    private Instant since;

    Stopwatch(Clock clock) {
        this.clock = clock;
        this.started = clock.instant();
        this.since = started;
    }

    void begin(Phase next) {
        Instant now = clock.instant();
        seconds.merge(phase, Duration.between(since, now).toMillis() / 1000.0, Double::sum);
        since = now;
        phase = next;
    }

    Instant started() {
        return started;
    }

    Instant now() {
        return clock.instant();
    }

    /** Seconds of the steps that are over, in their order. */
    Map<Phase, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }
}
