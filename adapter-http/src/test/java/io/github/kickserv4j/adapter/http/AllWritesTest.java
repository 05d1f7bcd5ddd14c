package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.WriteHistory;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Requirements for every write. */
class AllWritesTest {
    private static final List<String> READS = List.of(
            "get",
            "list",
            "all",
            "searchNames",
            "searchNamesAndAddresses",
            "withName",
            "withId",
            "of",
            "jobs",
            "reconcile");

    @Test
    void everyWriteOfEveryPortShouldBeHere() {
        try (var account = new HttpClientFixture()) {
            assertThat(WriteScenario.allFor(account.twin()).count())
                    .isEqualTo(Arrays.stream(Kickserv.class.getMethods())
                            .flatMap(port -> Arrays.stream(port.getReturnType().getMethods()))
                            .filter(method -> !READS.contains(method.getName()))
                            .map(Method::toGenericString)
                            .count());
        }
    }

    @TestFactory
    @Tag("rule:read-only-clients-write-nothing")
    Stream<DynamicTest> everyWriteShouldBeRefusedBeforeAnythingIsSentWhenTheClientIsReadOnly() {
        return each((account, writeScenario) -> {
            try (var reader = account.builderWithRetries().readOnly().build()) {
                Failure failure = failureOf(writeScenario, reader);

                assertThat(failure).isInstanceOf(Failure.Forbidden.class);
                assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
                assertThat(failure.message()).contains("read-only");
                assertThat(account.server().requests()).isEmpty();
            }
        });
    }

    @Test
    void everyReadShouldBeAnsweredWhenTheClientIsReadOnly() {
        try (var account = new HttpClientFixture();
                var reader = account.builderWithRetries().readOnly().build()) {
            assertThat(WriteScenario.allFor(account.twin())).isNotEmpty();

            assertThat(reader.customers().get(new CustomerNumber(1)).isRight()).isTrue();
            assertThat(reader.jobs()
                            .get(new CustomerNumber(1), new JobNumber(1))
                            .isRight())
                    .isTrue();
        }
    }

    @TestFactory
    @Tag("rule:uncertain-writes-are-not-repeated")
    Stream<DynamicTest> everyWriteShouldBeSentOnceAndReportTheWriteWhenItsAnswerIsLost() {
        return each((account, writeScenario) -> {
            try (var losing = new ResponseLosingKickserv(account)) {
                Failure failure = failureOf(writeScenario, losing);

                assertThat(failure.isOutcomeUnknown()).isTrue();
                assertThat(failure.message()).contains("unknown");
                assertThat(failure.uncertainWrite().get().write()).isEqualTo(writeScenario.write());
                assertThat(failure.uncertainWrite().get().since()).isEqualTo(FakeTimeSource.NOW);
                assertThat(losing.sentWrites()).isEqualTo(1);
            }
        });
    }

    @TestFactory
    @Tag("rule:done-is-certain")
    Stream<DynamicTest> everyWriteWhoseAnswerIsLostShouldBeFoundDone() {
        return each((account, writeScenario) -> {
            try (var losing = new ResponseLosingKickserv(account)
                    .withFirstResponseKept(NewCustomer.builder("Smith").build())) {
                Failure failure = failureOf(writeScenario, losing);

                assertThat(WriteScenario.reconcile(account.client(), failure).get())
                        .isInstanceOf(
                                writeScenario.write() instanceof OpportunityWrite.Create
                                        ? Reconciliation.Inconclusive.class
                                        : Reconciliation.Done.class);
            }
        });
    }

    @TestFactory
    @Tag("rule:uncertain-is-inconclusive")
    Stream<DynamicTest> everyCreationWhoseAnswerIsLostShouldBeACandidateWhenTheServersClockIsUnknown() {
        return each((account, writeScenario) -> {
            try (var losing = new ResponseLosingKickserv(account)) {
                Failure failure = failureOf(writeScenario, losing);
                boolean isCreation = !failure.uncertainWrite().get().history().equals(WriteHistory.none());
                Reconciliation<?> outcome =
                        WriteScenario.reconcile(account.client(), failure).get();

                assertThat(outcome instanceof Reconciliation.Inconclusive).isEqualTo(isCreation);
                Integer shown = outcome.fold(done -> 1, notDone -> 0, inconclusive -> inconclusive
                        .candidates()
                        .size());
                assertThat(shown).isEqualTo(1);
            }
        });
    }

    private static Failure failureOf(WriteScenario writeScenario, Kickserv kickserv) {
        return writeScenario
                .call()
                .apply(kickserv)
                .swap()
                .getOrElseThrow(result -> new AssertionError("expected a failure, got " + result));
    }

    private static Stream<DynamicTest> each(WriteCheck writeCheck) {
        try (var account = HttpClientFixture.withStoppedClock()) {
            List<String> names = WriteScenario.allFor(account.twin())
                    .map(writeScenario -> writeScenario.write().toString())
                    .collect(Collectors.toList());
            return Stream.iterate(0, index -> index + 1)
                    .limit(names.size())
                    .map(index -> DynamicTest.dynamicTest(names.get(index), () -> run(writeCheck, index)));
        }
    }

    private static void run(WriteCheck writeCheck, int index) {
        try (var account = new HttpClientFixture()) {
            writeCheck.verify(
                    account, WriteScenario.allFor(account.twin()).toList().get(index));
        }
    }

    private interface WriteCheck {
        void verify(HttpClientFixture account, WriteScenario writeScenario);
    }
}
