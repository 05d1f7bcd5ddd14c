package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.KickservContract;
import org.junit.jupiter.api.Nested;

/** The contract passes on small and on large pages. */
class InMemoryPageSizesContractTest {

    abstract static class OfSize extends KickservContract {
        private final Kickserv twin;

        OfSize(int pageSize) {
            twin = InMemoryKickserv.builder().pageSize(pageSize).build();
        }

        @Override
        protected Kickserv kickserv() {
            return twin;
        }
    }

    @Nested
    class OnePerPage extends OfSize {
        OnePerPage() {
            super(1);
        }
    }

    @Nested
    class FiftyFivePerPage extends OfSize {
        FiftyFivePerPage() {
            super(55);
        }
    }

    @Nested
    class HundredsPerPage extends OfSize {
        HundredsPerPage() {
            super(300);
        }
    }
}
