package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.collection.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Which tests share an account: none, unless their class asks for it. */
class IsolationTest {
    private static final NewCustomer ANN = NewCustomer.builder("Ann Quist").build();

    @Test
    void everyTestShouldHaveItsOwnAccountWhenTestsRunInParallel() {
        SampleRun.inParallel(InMemoryAtTheSameTime.class).succeeded(4);
        SampleRun.inParallel(OverHttpAtTheSameTime.class).succeeded(4);
    }

    @Test
    void everyTestShouldHaveItsOwnAccountWhenTheyShareAnInstance() {
        SampleRun.of(OneInstance.class).succeeded(3);
    }

    @Test
    void testsShouldShareAnAccountWhenTheConstructorOfTheirOneInstanceGotIt() {
        SampleRun.of(SharedByConstructor.class).succeeded(2);
    }

    @Test
    void testsShouldShareAnAccountWhenBeforeAllGotIt() {
        SampleRun.of(SharedByBeforeAll.class).succeeded(2);
    }

    /**
     * Four tests are in it at once, since each waits for the others, and each finds itself alone. A run has no more than these four:
     * a fifth that meets some of them leaves others waiting.
     */
    abstract static class AtTheSameTime {
        private static final CyclicBarrier ALL = new CyclicBarrier(4);

        private final CustomerRepository customers;

        AtTheSameTime(CustomerRepository customers) {
            this.customers = customers;
        }

        @RepeatedTest(4)
        void accountShouldHaveOneCustomer(Kickserv kickserv) throws Exception {
            ALL.await(1, TimeUnit.MINUTES);
            customers.create(ANN).get();
            ALL.await(1, TimeUnit.MINUTES);
            assertThat(kickserv.customers().all(CustomerFilter.ALL)).hasSize(1);
        }
    }

    @OnEachAdapter(KickservTest.IN_MEMORY)
    static class InMemoryAtTheSameTime extends AtTheSameTime {
        InMemoryAtTheSameTime(CustomerRepository customers) {
            super(customers);
        }
    }

    @OnEachAdapter(KickservTest.HTTP)
    static class OverHttpAtTheSameTime extends AtTheSameTime {
        OverHttpAtTheSameTime(CustomerRepository customers) {
            super(customers);
        }
    }

    @KickservTest
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        @RepeatedTest(3)
        void accountShouldBeEmpty(CustomerRepository customers) {
            assertThat(customers.create(ANN).get().number().value()).isEqualTo(1);
        }
    }

    @KickservTest
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class SharedByConstructor {
        private final Kickserv shared;

        SharedByConstructor(Kickserv kickserv) {
            shared = kickserv;
        }

        @RepeatedTest(2)
        void accountShouldKeepWhatTestsBeforeMade(Kickserv kickserv, RepetitionInfo repetition) {
            assertThat(kickserv).isSameAs(shared);
            assertThat(shared.customers().create(ANN).get().number().value())
                    .isEqualTo(repetition.getCurrentRepetition());
        }
    }

    @KickservTest
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class SharedByBeforeAll {
        @BeforeAll
        static void create(CustomerRepository customers) {
            customers.create(ANN).get();
        }

        @Test
        @Order(1)
        void accountShouldHaveWhatBeforeAllMade(CustomerRepository customers) {
            assertThat(customers.all(CustomerFilter.ALL)).hasSize(1);
        }

        @Nested
        class Inside {
            @Test
            void nestedTestShouldShareIt(CustomerRepository customers) {
                assertThat(customers.create(ANN).get().number().value()).isEqualTo(2);
            }
        }

        @AfterAll
        static void count(Kickserv kickserv) {
            assertThat(List.ofAll(kickserv.customers().all(CustomerFilter.ALL))).hasSize(2);
        }
    }
}
