package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Nested;

/**
 * All contracts of all ports. A test class that extends this and supplies a {@link Kickserv} shows that an adapter does what
 * the ports say where nothing goes wrong.
 * What it makes of networks and servers that do not do their part is not seen here: that is the matrix of faults.
 *
 * <p>The tests make their own records, under unique names, and assume nothing of what else an account holds.
 */
public abstract class KickservContract {

    /** For those that extend it. */
    protected KickservContract() {}

    /** The adapter under test; the same or a new one at each call within a test class, on the same account. */
    protected abstract Kickserv kickserv();

    /** The time that it is where the account is at home, within a minute; the system's, unless overridden. */
    protected Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Nested
    class Customers implements CustomerRepositoryContract {
        @Override
        public CustomerRepository customers() {
            return kickserv().customers();
        }
    }

    @Nested
    class Notes implements NoteRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return KickservContract.this.kickserv();
        }
    }

    @Nested
    class Payments implements PaymentRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return KickservContract.this.kickserv();
        }
    }

    @Nested
    class Jobs implements JobRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return KickservContract.this.kickserv();
        }

        @Override
        public Clock clock() {
            return KickservContract.this.clock();
        }
    }

    @Nested
    class Charges implements ChargeRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return KickservContract.this.kickserv();
        }
    }

    @Nested
    class Opportunities implements OpportunityRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return KickservContract.this.kickserv();
        }
    }
}
