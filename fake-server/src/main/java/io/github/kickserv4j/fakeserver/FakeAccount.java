package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.Credentials;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/** An account that a {@link FakeKickserv} serves: its records, its key, its clock, and how it behaves. Immutable. */
public final class FakeAccount {
    private static final Rule<Seq<String>> DISTINCT = new Rule<>(
            "distinct",
            "must be another for each account",
            all -> all.distinct().size() == all.size());

    private final Kickserv kickserv;
    private final Credentials credentials;
    private final Clock clock;
    private final Seq<Employee> employees;

    @ReliesOn("note-deletion-ignores-the-customer")
    private final boolean noteOwnershipEnforced;

    @ReliesOn("customer-payments-are-unapplied")
    private final boolean unappliedPaymentsRejected;

    private final Option<RequestQuota> quota;

    private FakeAccount(Builder builder) {
        kickserv = builder.kickserv;
        credentials = new Credentials(builder.slug, builder.apiKey);
        clock = builder.clock;
        employees = builder.employees;
        noteOwnershipEnforced = builder.noteOwnershipEnforced;
        unappliedPaymentsRejected = builder.unappliedPaymentsRejected;
        quota = builder.quota;
    }

    /** Returns a builder of an account with the records of {@code kickserv}. */
    public static Builder builder(Kickserv kickserv) {
        Objects.requireNonNull(kickserv, "kickserv");
        return new Builder(kickserv);
    }

    /** Returns {@code accounts}, if each has a slug and a key of its own. */
    static Seq<FakeAccount> distinct(Seq<FakeAccount> accounts) {
        if (accounts.size() > 1) {
            requireDistinct(accounts);
        }
        return accounts;
    }

    private static void requireDistinct(Seq<FakeAccount> accounts) {
        Seq<String> slugs = accounts.map(FakeAccount::slug);
        Rule.require("account", slugs, List.of(DISTINCT));
        if (accounts.map(account -> account.credentials.apiKey()).distinct().size() < accounts.size()) {
            InvalidInputException.throwIfAny(List.of(Violation.of("api_key", DISTINCT, "[redacted]")));
        }
    }

    String slug() {
        return credentials.account();
    }

    Credentials credentials() {
        return credentials;
    }

    Kickserv kickserv() {
        return kickserv;
    }

    Clock clock() {
        return clock;
    }

    Seq<Employee> employees() {
        return employees;
    }

    /** Returns what responses need to know of this account. */
    ServedAccount served() {
        return new ServedAccount(slug(), clock, employees);
    }

    boolean enforcesNoteOwnership() {
        return noteOwnershipEnforced;
    }

    boolean rejectsUnappliedPayments() {
        return unappliedPaymentsRejected;
    }

    Option<RequestQuota> quota() {
        return quota;
    }

    /** Builds an account. A builder is mutable, and is for one thread. */
    public static final class Builder {
        private final Kickserv kickserv;
        private String slug = "demo";
        private String apiKey = "demo";
        private Clock clock = Clock.systemUTC();
        private Seq<Employee> employees = List.of(Employees.SAMPLE);
        private boolean noteOwnershipEnforced;
        private boolean unappliedPaymentsRejected;
        private Option<RequestQuota> quota = Option.none();

        private Builder(Kickserv kickserv) {
            this.kickserv = kickserv;
        }

        /** Sets the first segment of every path, {@code demo} by default. */
        public Builder slug(String slug) {
            this.slug = Objects.requireNonNull(slug, "slug");
            return this;
        }

        /** Sets the key that clients need, as user name and as password, {@code demo} by default. */
        public Builder apiKey(String key) {
            this.apiKey = Objects.requireNonNull(key, "key");
            return this;
        }

        /**
         * Sets the clock and the zone in which the account's times are written, by default the system's time in UTC, as for the
         * twin. It should be the clock of the {@code Kickserv} that is served.
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets the employees of the account, like the twin's {@code employees}. The first owns the key, and is the creator of all
         * records that name no other. The default is one made-up employee. For employees who are not among these, name, number
         * and the rest are made up from their ids.
         */
        public Builder employees(Employee... working) {
            Objects.requireNonNull(working, "working");
            this.employees = List.of(working);
            return this;
        }

        /**
         * Deletes a note only through the customer who owns it, as Kickserv may do one day. By default any note can be deleted
         * through any customer, as at Kickserv.
         */
        public Builder enforceNoteOwnership() {
            this.noteOwnershipEnforced = true;
            return this;
        }

        /**
         * Rejects payments that are recorded against a customer, as Kickserv may do one day. By default such a payment is
         * recorded and applied to no job, as at Kickserv, and the intended job stays unpaid. The ports cannot send
         * that request.
         */
        public Builder rejectUnappliedPayments() {
            this.unappliedPaymentsRejected = true;
            return this;
        }

        /**
         * Accepts that many requests in any period of that length, by the account's clock. Others are a 429 with
         * {@code Retry-After}, have no effect, and do not count; nor do those without the key, and those with a scripted outcome.
         * By default there is no limit, since none of Kickserv's is known.
         *
         * @throws io.github.kickserv4j.domain.shared.InvalidInputException if either is not positive, or the period is longer
         *     than a year
         */
        public Builder rateLimit(int requests, Duration period) {
            Objects.requireNonNull(period, "period");
            this.quota = Option.some(new RequestQuota(requests, period));
            return this;
        }

        /**
         * Builds the account.
         *
         * @throws io.github.kickserv4j.domain.shared.InvalidInputException if slug or key could not be one
         */
        public FakeAccount build() {
            return new FakeAccount(this);
        }
    }
}
