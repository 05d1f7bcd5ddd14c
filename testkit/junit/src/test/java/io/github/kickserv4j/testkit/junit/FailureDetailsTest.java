package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;

/** What a failed test says about its account. */
class FailureDetailsTest {
    private static final String NOT_TO_BE_SEEN = KickservTest.API_KEY;

    @Test
    void failureShouldSayWhatTheServerWasAskedAndWhatTheTwinHeld() {
        assertThat(SampleRun.of(FailsOverHttp.class).details().lines().toList())
                .startsWith(
                        "The account on the adapter \"HTTP\" when FailsOverHttp.test failed:",
                        "  requests, the last 10 of 13:",
                        "    GET /customers/4.json -> 400")
                .contains("    GET /customers/12.json -> 400")
                .anyMatch(
                        line -> line.startsWith("    POST /customers.json -> 200, sent {\"customer\":{\"name\":\"Ann"));
    }

    @Test
    void failureShouldListTheRecordsOfTheTwin() {
        assertThat(SampleRun.of(FailsWithRecords.class).details()).isEqualTo("""
                        The account on the adapter "in memory" when FailsWithRecords.test failed:
                          no requests
                          customers, 1 in the twin:
                            1: Ann Quist, owes 80
                          jobs, 1 in the twin:
                            1 of customer id 7100001: Furnace, unscheduled, total 120, left to pay 80
                          payments, 1 in the twin:
                            555001 of customer id 7100001: 40 on 2024-06-05
                          notes, 1 in the twin:
                            24601 on customer id 7100001: Two lines""");
    }

    @Test
    void failureShouldListABoundedNumberOfRecordsAndOfLetters() {
        String details = SampleRun.of(FailsWithManyRecords.class).details();

        assertThat(details).contains("customers, 25 in the twin:", "    20: Customer", "    and 5 more");
        assertThat(details).doesNotContain("    21: Customer");
        assertThat(details.lines()).allMatch(line -> line.length() < 310);
    }

    @Test
    void failureShouldNeverShowTheKey() {
        assertThat(SampleRun.of(FailsWithKey.class).details())
                .contains("POST /customers.json", "Key (key)")
                .doesNotContain(NOT_TO_BE_SEEN);
    }

    @Test
    void failureShouldHaveDetailsWhenBeforeEachFails() {
        assertThat(SampleRun.of(FailsBefore.class).details()).contains("customers, 0 in the twin");
    }

    @Test
    void failureShouldHaveDetailsWhenTheConstructorFails() {
        assertThat(SampleRun.of(FailsInConstructor.class).details())
                .contains("when FailsInConstructor.test failed:", "    1: Ann Quist");
    }

    @Test
    void failureOfADynamicTestShouldHaveTheDetailsOfTheAccountOfItsFactory() {
        assertThat(SampleRun.of(FailsDynamically.class).details())
                .contains("when FailsDynamically.factory second failed:", "    1: Ann Quist", "    2: Bob Reyes");
    }

    @Test
    void failureOfADynamicTestShouldHaveTheDetailsOfASharedAccount() {
        assertThat(SampleRun.of(FailsInDynamicContainer.class).details())
                .contains("when FailsInDynamicContainer.factory deep failed:", "    1: Ann Quist");
    }

    @Test
    void failureShouldHaveTheDetailsOfEachTestThatThrowsIt() {
        Seq<Throwable> failures = SampleRun.of(FailsWithAConstant.class).failures();

        assertThat(failures).hasSize(3).containsOnly(FailsWithAConstant.CONSTANT);
        assertThat(FailsWithAConstant.CONSTANT.getSuppressed())
                .extracting(Throwable::toString)
                .hasSize(3)
                .anySatisfy(details -> assertThat(details)
                        .contains("when FailsWithAConstant.first failed:", "    1: Ann Quist")
                        .doesNotContain("Bob Reyes"))
                .anySatisfy(details -> assertThat(details)
                        .contains("when FailsWithAConstant.second no. 1 failed:", "    1: Bob Reyes")
                        .doesNotContain("Ann Quist"))
                .anySatisfy(details -> assertThat(details)
                        .contains("when FailsWithAConstant.second no. 2 failed:", "    1: Cleo Marsh"));
    }

    @Test
    void failureShouldHaveTheDetailsOfABoundedNumberOfTests() {
        assertThat(SampleRun.of(FailsOften.class).failures()).hasSize(15).containsOnly(FailsOften.CONSTANT);
        assertThat(FailsOften.CONSTANT.getSuppressed()).hasSize(FailureDetails.MOST);
    }

    @Test
    void failureShouldHaveNoDetailsWhenTheTestHasNoAccount() {
        assertThat(SampleRun.of(FailsWithoutAccount.class).failures().single()).hasNoSuppressedExceptions();
    }

    @Test
    void abortedTestShouldHaveNoDetails() {
        SampleRun run = SampleRun.of(Aborted.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.results().testEvents().aborted().list())
                .hasSize(2)
                .extracting(aborted -> aborted.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getSuppressed())
                .containsOnly(new Throwable[0]);
    }

    @KickservTest(adapter = KickservTest.HTTP)
    static class FailsOverHttp {
        @Test
        void test(Kickserv kickserv) {
            for (int number = 1; number <= 12; number++) {
                assertThat(kickserv.customers().get(new CustomerNumber(number)).isLeft())
                        .isTrue();
            }
            kickserv.customers()
                    .create(NewCustomer.builder("Ann Quist").build())
                    .get();
            fail("on purpose");
        }
    }

    @KickservTest
    static class FailsWithRecords {
        @Test
        void test(Kickserv kickserv) {
            Customer ann = kickserv.customers()
                    .create(NewCustomer.builder("Ann Quist").build())
                    .get();
            Job furnace = kickserv.jobs()
                    .create(
                            ann.number(),
                            NewJob.builder(new JobTypeId(1)).name("Furnace").build())
                    .get();
            kickserv.charges()
                    .create(
                            furnace.number(),
                            NewCharge.builder(new ItemId(1))
                                    .pricePerUnit(Money.of("120.00"))
                                    .build())
                    .get();
            kickserv.payments()
                    .create(
                            furnace.number(),
                            NewPayment.builder(Money.of("40.00"), LocalDate.of(2024, 6, 5))
                                    .build())
                    .get();
            kickserv.notes()
                    .create(
                            NoteOwner.of(ann.number()),
                            NewNote.builder("Two\nlines").build())
                    .get();
            fail("on purpose");
        }
    }

    @KickservTest
    static class FailsWithManyRecords {
        @Test
        void test(CustomerRepository customers) {
            for (int count = 0; count < 25; count++) {
                customers
                        .create(NewCustomer.builder("Customer" + "r".repeat(200))
                                .companyName("x".repeat(200))
                                .build())
                        .get();
            }
            fail("on purpose");
        }
    }

    @KickservTest(adapter = KickservTest.HTTP)
    static class FailsWithKey {
        @Test
        void test(CustomerRepository customers) {
            customers
                    .create(NewCustomer.builder("Key " + KickservTest.API_KEY).build())
                    .get();
            fail("on purpose");
        }
    }

    @KickservTest
    static class FailsBefore {
        @BeforeEach
        void failOnPurpose(InMemoryKickserv twin) {
            fail("on purpose, with " + twin.snapshot().customers());
        }

        @Test
        void test() {}
    }

    @KickservTest
    static class FailsInConstructor {
        FailsInConstructor(CustomerRepository customers) {
            create(customers, "Ann Quist");
            fail("on purpose");
        }

        @Test
        void test() {}
    }

    @KickservTest
    static class FailsDynamically {
        @TestFactory
        Stream<DynamicTest> factory(CustomerRepository customers) {
            return Stream.of(dynamicTest("first", () -> create(customers, "Ann Quist")), dynamicTest("second", () -> {
                create(customers, "Bob Reyes");
                fail("on purpose");
            }));
        }
    }

    @KickservTest
    static class FailsInDynamicContainer {
        @BeforeAll
        static void share(CustomerRepository customers) {
            create(customers, "Ann Quist");
        }

        @TestFactory
        DynamicNode factory() {
            return dynamicContainer("container", Stream.of(dynamicTest("deep", () -> fail("on purpose"))));
        }
    }

    @KickservTest
    static class FailsWithAConstant {
        @SuppressWarnings("StaticAssignmentOfThrowable") // what the test is about
        private static final IllegalStateException CONSTANT = new IllegalStateException("on purpose");

        @Test
        void first(CustomerRepository customers) {
            create(customers, "Ann Quist");
            throw CONSTANT;
        }

        @ParameterizedTest(name = "no. {index}")
        @ValueSource(strings = {"Bob Reyes", "Cleo Marsh"})
        void second(String name, CustomerRepository customers) {
            create(customers, name);
            throw CONSTANT;
        }
    }

    @KickservTest
    static class FailsOften {
        @SuppressWarnings("StaticAssignmentOfThrowable") // what the test is about
        private static final IllegalStateException CONSTANT = new IllegalStateException("on purpose");

        @RepeatedTest(15)
        void test(Kickserv kickserv) {
            throw CONSTANT;
        }
    }

    private static void create(CustomerRepository customers, String name) {
        assertThat(customers.create(NewCustomer.builder(name).build()).isRight())
                .isTrue();
    }

    @KickservTest
    static class FailsWithoutAccount {
        @Test
        void test() {
            fail("on purpose");
        }
    }

    @KickservTest
    static class Aborted {
        @Test
        void test(Kickserv kickserv) {
            assumeTrue(kickserv == null);
        }

        @TestFactory
        DynamicTest factory(Kickserv kickserv) {
            return dynamicTest("aborted", () -> assumeTrue(kickserv == null));
        }
    }
}
