package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.JobRepositoryContract;
import io.github.kickserv4j.testkit.contract.OpportunityRepositoryContract;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The contracts of the records that hold times, over HTTP, with an account whose zone is not that of the contract's times. */
class HttpContractInAnotherZoneTest {
    private static final Clock CLOCK = Clock.system(ZoneId.of("America/St_Johns"));

    private final HttpClientFixture account = new HttpClientFixture(CLOCK);

    @AfterEach
    void close() {
        account.close();
    }

    @Nested
    class Jobs implements JobRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return account.client();
        }

        @Override
        public Clock clock() {
            return CLOCK;
        }
    }

    @Nested
    class Opportunities implements OpportunityRepositoryContract {
        @Override
        public Kickserv kickserv() {
            return account.client();
        }
    }
}
