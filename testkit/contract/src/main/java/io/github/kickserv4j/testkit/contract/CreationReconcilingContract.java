package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.rejectedFailure;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.uncertainFailure;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertRows;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.WriteHistory;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Contract of reconciling uncertain creations, and of reconciling failures.
 *
 * @param <T> the record
 */
public interface CreationReconcilingContract<T> {

    /** Returns drivers for new owners without records. */
    Seq<? extends CreationTestDriver<T>> createDrivers();

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheCreatedRecord() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.complete();
            T before = resultOf(driver.create(fields));
            T created = resultOf(driver.create(fields));
            WriteHistory history = WriteHistory.ofAllPriorRecords(List.of(driver.historyIdOf(before)));

            assertRows(
                    driver, List.of(assertDone(reconcileCreation(driver, fields, created, history))), List.of(created));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenTheMatchIsKnownAsAnotherRecord() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.minimal();
            T another = resultOf(driver.create(fields));
            WriteHistory history = WriteHistory.ofOthersRecords(List.of(driver.historyIdOf(another)));

            assertNotDone(reconcileCreation(driver, fields, another, history));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenOnlyTheTimeIsKnownOfTheMatch() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.minimal();
            T created = resultOf(driver.create(fields));

            assertRows(
                    driver,
                    assertInconclusive(reconcileCreation(driver, fields, created, WriteHistory.none())),
                    List.of(created));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenNoRecordMatches() {
        createDrivers().forEach(driver -> {
            T another = resultOf(driver.create(driver.minimal()));

            assertNotDone(reconcileCreation(driver, driver.minimal(), another, WriteHistory.none()));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenTheMatchIsMuchOlder() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.minimal();
            Instant before = createdAt(driver.auditOf(resultOf(driver.create(fields))));

            assertNotDone(reconcileCreation(driver, fields, before.plus(Duration.ofHours(1))));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheMatchIsLittleOlder() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.minimal();
            T created = resultOf(driver.create(fields));
            Instant later = createdAt(driver.auditOf(created)).plus(Duration.ofMinutes(1));

            assertRows(driver, assertInconclusive(reconcileCreation(driver, fields, later)), List.of(created));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTwoRecordsMatch() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.minimal();
            T one = resultOf(driver.create(fields));
            T other = resultOf(driver.create(fields));
            WriteHistory history = WriteHistory.ofAllPriorRecords(List.empty());

            assertRows(
                    driver, assertInconclusive(reconcileCreation(driver, fields, one, history)), List.of(one, other));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheMatchDiffersInAnotherField() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.minimal();
            T created = resultOf(driver.create(fields));
            WriteHistory history = WriteHistory.ofAllPriorRecords(List.empty());

            assertRows(
                    driver,
                    assertInconclusive(reconcileCreation(driver, driver.variantOf(fields), created, history)),
                    List.of(created));
        });
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheWriteOfAnUncertainFailure() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.complete();
            T created = resultOf(driver.create(fields));
            Failure failure = uncertainFailure(driver.creation(fields), createdAt(driver.auditOf(created)));

            assertRows(driver, List.of(assertDone(driver.reconcile(failure))), List.of(created));
        });
    }

    @Test
    @Tag("rule:certain-outcomes-need-no-request")
    default void reconcileShouldReturnNotDoneWhenTheFailureIsCertain() {
        createDrivers().forEach(driver -> assertNotDone(driver.reconcile(rejectedFailure())));
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheFailureIsOfAnotherRepository() {
        createDrivers().forEach(driver -> assertThat(
                        assertInconclusive(driver.reconcile(uncertainFailure(new UnrelatedWrite(), Instant.EPOCH))))
                .isEmpty());
    }

    private Either<Failure, Reconciliation<T>> reconcileCreation(
            CreationTestDriver<T> driver, Patch<T> fields, Instant since) {
        return driver.reconcile(new UncertainWrite<>(driver.creation(fields), since));
    }

    private Either<Failure, Reconciliation<T>> reconcileCreation(
            CreationTestDriver<T> driver, Patch<T> fields, T since, WriteHistory history) {
        Instant time = createdAt(driver.auditOf(since));
        return driver.reconcile(new UncertainWrite<>(driver.creation(fields), time, history));
    }
}
