package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.ports.shared.CreationLog;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import java.time.Duration;
import java.time.Instant;

/** The client's memory of its creations, as an adapter over a network has it. */
record CreationTracker(CreationLog log) {
    /** Creates an empty memory. */
    static CreationTracker of(AccountClock clock) {
        Instant start = clock.instant();
        return new CreationTracker(
                new CreationLog(() -> Duration.between(start, clock.instant()).toNanos()));
    }

    /** Learns how the server's clock runs, as from a record that was created. */
    CreationTracker withServerClock(AccountClock clock) {
        log.begin(new ClockProbe()).succeeded(new ProbeId(1), clock.auditOfNow());
        return this;
    }

    <T> TrackedWrite<T> begin(Write<?> write, Creation<T> creation, Instant since) {
        CreationLog.TrackedCreation tracked = log.begin(write);
        return new TrackedWrite<>(creation, tracked, new UncertainWrite<>(write, since, tracked));
    }

    /** Stands for a record that was created before. */
    private record ClockProbe() implements Write<Object> {
        @Override
        public Operation operation() {
            return Operation.write("clock", "clock");
        }
    }

    private record ProbeId(long value) implements Identity<ProbeId> {}
}
