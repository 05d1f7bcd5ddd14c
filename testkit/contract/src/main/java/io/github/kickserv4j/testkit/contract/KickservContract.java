package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/**
 * All contracts of all ports. A test class that extends this and supplies a {@link Kickserv} verifies that an adapter behaves as
 * the ports document, as long as network and server work. Their faults are the subject of the fault matrix.
 *
 * <p>The tests create their own records with unique names, and assume nothing about other records in the account.
 */
public abstract class KickservContract {
    private CapabilityCheck check = new CapabilityCheck(Capabilities.all());

    /** For subclasses. */
    protected KickservContract() {}

    /**
     * Returns the adapter under test. Within a test class, calls may return the same adapter or new ones, on the same account.
     */
    protected abstract Kickserv kickserv();

    /** Returns a clock in the zone of the account, accurate to a minute; the system's by default. */
    protected Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /**
     * Returns the capabilities of the adapter; all by default. A test that needs another one is skipped, with the reason why the
     * adapter lacks it.
     */
    protected Capabilities capabilities() {
        return Capabilities.all();
    }

    @BeforeEach
    void beginCheckOfCapabilities() {
        check = new CapabilityCheck(capabilities());
    }

    private Kickserv limited() {
        return check.isNeeded() ? new LimitedKickserv(kickserv(), check) : kickserv();
    }

    @Nested
    class Customers implements CustomerRepositoryContract {
        @Override
        public CustomerRepository customers() {
            return limited().customers();
        }

        @Override
        public Clock clock() {
            return KickservContract.this.clock();
        }
    }

    @Nested
    class Notes implements NoteRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return limited();
        }

        @Override
        public Clock clock() {
            return KickservContract.this.clock();
        }
    }

    @Nested
    class Payments implements PaymentRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return limited();
        }

        @Override
        public Clock clock() {
            return KickservContract.this.clock();
        }
    }

    @Nested
    class Jobs implements JobRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return limited();
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
            return limited();
        }

        @Override
        public Clock clock() {
            return KickservContract.this.clock();
        }
    }

    @Nested
    class Opportunities implements OpportunityRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return limited();
        }
    }
}
