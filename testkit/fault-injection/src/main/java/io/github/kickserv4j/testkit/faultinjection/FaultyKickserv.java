package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * An account whose operations fail, are late, or lose their responses on request:
 * {@code kickserv.faults().on(OperationName.PAYMENTS_CREATE).next(Fault.LOST_RESPONSE)}. Without a fault, a call has the result that
 * it has at the delegate.
 *
 * <p>Failures are those of an adapter over a network that does not repeat requests: with operation, delivery, response status, and
 * for writes whose outcome is unknown all that {@code reconcile} needs. An operation is one step here. Where it takes several
 * requests over a network, a fault befalls the first request that writes if nothing is carried out, and the last one if all is.
 *
 * <p>Walks over all pages, {@code withId}, {@code of} and {@code reconcile} do what the ports do by default: they make the calls that
 * they consist of, each of which is recorded and may have a fault.
 *
 * <p>Safe for many threads, if the delegate is.
 */
public final class FaultyKickserv implements Kickserv {
    private final Kickserv delegate;
    private final Faults faults = new Faults();
    private final FaultInjector injector;

    private FaultyKickserv(Builder builder) {
        this.delegate = builder.delegate;
        AccountClock clock = new AccountClock(builder.clock, builder.isClockGiven);
        CreationTracker tracker = CreationTracker.of(clock);
        this.injector = new FaultInjector(
                faults, clock, builder.sleeper, builder.knowsServerClock ? tracker.withServerClock(clock) : tracker);
    }

    /** Returns an account without faults so far, whose clock is the system's. */
    public static FaultyKickserv over(Kickserv delegate) {
        return builder(delegate).build();
    }

    /** Returns a builder of a decorator over {@code delegate}. */
    public static Builder builder(Kickserv delegate) {
        return new Builder(delegate);
    }

    /** Returns the faults to come, and the calls so far. */
    public Faults faults() {
        return faults;
    }

    @Override
    public CustomerRepository customers() {
        return new FaultyCustomerRepository(delegate.customers(), injector);
    }

    @Override
    public NoteRepository notes() {
        return new FaultyNoteRepository(delegate.notes(), injector);
    }

    @Override
    public PaymentRepository payments() {
        return new FaultyPaymentRepository(delegate.payments(), injector);
    }

    @Override
    public JobRepository jobs() {
        return new FaultyJobRepository(delegate.jobs(), injector);
    }

    @Override
    public ChargeRepository charges() {
        return new FaultyChargeRepository(delegate.charges(), injector);
    }

    @Override
    public OpportunityRepository opportunities() {
        return new FaultyOpportunityRepository(delegate.opportunities(), injector);
    }

    /** Collects the settings. Mutable, for one thread. */
    public static final class Builder {
        private final Kickserv delegate;
        private Clock clock = Clock.systemUTC();
        private boolean isClockGiven;
        private Consumer<Duration> sleeper = new ThreadSleeper();
        private boolean knowsServerClock = true;

        private Builder(Kickserv delegate) {
            this.delegate = Objects.requireNonNull(delegate, "delegate");
        }

        /**
         * Sets the clock, the system's by default. It must be that of the account: {@code reconcile} recognises records that were created
         * before an uncertain write by their time. Unless it is set, a record that is created at another time is an
         * {@link IllegalStateException}.
         */
        public Builder clock(Clock accountClock) {
            this.clock = Objects.requireNonNull(accountClock, "accountClock");
            this.isClockGiven = true;
            return this;
        }

        /** Sets how to wait for a delay; by default, the calling thread sleeps. A test can record the delay instead. */
        public Builder sleeper(Consumer<Duration> waiting) {
            this.sleeper = Objects.requireNonNull(waiting, "waiting");
            return this;
        }

        /**
         * Begins like a client that has created nothing yet, and does not know the offset of the server's clock: until a creation
         * succeeds, {@code reconcile} is inconclusive for an equal record. By default, it begins like a client that knows it.
         */
        public Builder serverClockUnknown() {
            this.knowsServerClock = false;
            return this;
        }

        public FaultyKickserv build() {
            return new FaultyKickserv(this);
        }
    }
}
