package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertGone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertNotDone;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Contract of reconciling uncertain writes.
 *
 * @param <I> the id or number that addresses a record
 * @param <T> the record
 */
public interface ReconcilingContract<I extends Identity<I>, T> extends CreationReconcilingContract<T> {

    @Override
    Seq<? extends RepositoryTestDriver<I, T>> createDrivers();

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindTheUpdatedRecord() {
        createDrivers().forEach(driver -> {
            T before = resultOf(driver.create(driver.complete()));
            Patch<T> patch = driver.patch();
            T after = resultOf(driver.update(driver.idOf(before), patch));
            UncertainWrite<Write<T>> write = uncertain(driver, before, driver.change(driver.idOf(before), patch));

            assertThat(assertDone(driver.reconcile(write))).isEqualTo(driver.asRead(after));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenTheRecordWasNotUpdatedForLong() {
        createDrivers().forEach(driver -> {
            T before = resultOf(driver.create(driver.complete()));
            Write<T> write = driver.change(driver.idOf(before), driver.patch());
            Instant later = createdAt(driver.auditOf(before)).plus(Duration.ofHours(1));

            assertNotDone(driver.reconcile(new UncertainWrite<>(write, later)));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheRecordWasUpdatedOtherwise() {
        createDrivers().forEach(driver -> {
            T before = resultOf(driver.create(driver.complete()));
            I id = driver.idOf(before);
            T after = resultOf(driver.update(id, driver.patch()));

            assertThat(assertInconclusive(
                            driver.reconcile(uncertain(driver, before, driver.change(id, driver.patch())))))
                    .containsExactly(driver.asRead(after));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheRecordToUpdateWasDeleted() {
        createDrivers().forEach(driver -> {
            T gone = resultOf(driver.create(driver.minimal()));
            I id = driver.idOf(gone);
            resultOf(driver.delete(id));

            assertThat(assertInconclusive(driver.reconcile(uncertain(driver, gone, driver.change(id, driver.patch())))))
                    .isEmpty();
        });
    }

    @Test
    @Tag("rule:done-is-certain")
    default void reconcileShouldFindThatTheRecordWasDeleted() {
        createDrivers().forEach(driver -> {
            T gone = resultOf(driver.create(driver.minimal()));
            I id = driver.idOf(gone);
            resultOf(driver.delete(id));

            assertGone(driver.reconcile(uncertain(driver, gone, driver.deletion(id))));
        });
    }

    @Test
    @Tag("rule:not-done-is-certain")
    default void reconcileShouldReturnNotDoneWhenTheRecordWasNotDeleted() {
        createDrivers().forEach(driver -> {
            T present = resultOf(driver.create(driver.minimal()));

            assertNotDone(driver.reconcile(uncertain(driver, present, driver.deletion(driver.idOf(present)))));
        });
    }

    private UncertainWrite<Write<T>> uncertain(RepositoryTestDriver<I, T> driver, T created, Write<T> write) {
        return new UncertainWrite<>(write, createdAt(driver.auditOf(created)));
    }
}
