package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.customer.InMemoryCustomerRepository;
import io.github.kickserv4j.adapter.inmemory.shared.Account;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.collection.List;
import java.time.Clock;

/**
 * The twin: a whole Kickserv account in memory, with the same observable behaviour as the real one, for unit tests and for the
 * fake server. It passes the same contract suite as the HTTP adapter.
 *
 * <p>Safe for many threads; each operation happens as a whole. Numbers and ids are given in order, from 1 and from 7100001, and
 * are not used again. It answers from memory, so it never fails for a network's reasons. Where the server's own way is not
 * known, it does this: lists come in the order of numbers (by the beginning of a name, in the order of names), text is compared
 * letter by letter by filters, and without regard to case by fragments.
 */
public final class InMemoryKickserv implements Kickserv {
    private final InMemoryCustomerRepository customers;

    private InMemoryKickserv(Builder builder) {
        this.customers = new InMemoryCustomerRepository(new Account(builder.clock, builder.pageSize));
    }

    /** An empty account on the system's clock, 25 records a page. */
    public static InMemoryKickserv create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    /** All that the account holds now. */
    public Snapshot snapshot() {
        return new Snapshot(customers.snapshot());
    }

    /** Forgets what the account holds, and has {@code snapshot} instead. */
    public void restore(Snapshot snapshot) {
        customers.restore(snapshot.customerSnapshot());
    }

    /** Forgets everything; numbers begin anew. */
    public void clear() {
        restore(Snapshot.EMPTY);
    }

    /** What may differ from one twin to another. */
    public static final class Builder {
        private Clock clock = Clock.systemUTC();
        private int pageSize = 25;

        private Builder() {}

        /** Where the times of records come from, and their offset. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** How many records a page of a list holds, from 1 upwards; 25 unless said otherwise. */
        public Builder pageSize(int pageSize) {
            this.pageSize =
                    Rule.require("page_size", pageSize, List.of(new Rule<>("must be at least 1", size -> size > 0)));
            return this;
        }

        public InMemoryKickserv build() {
            return new InMemoryKickserv(this);
        }
    }
}
