package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.assertInconclusive;
import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertRows;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Contract of records that are reached through their owner.
 *
 * @param <I> the id that addresses a record of the owner
 * @param <T> the record
 */
public interface OwnerContract<I extends Identity<I>, T> {

    /** Returns drivers for new owners without records. */
    Seq<? extends OwnedRepositoryTestDriver<I, T>> createDrivers();

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void getShouldFindNothingThroughAnotherOwner() {
        assertUnchangedBy((other, id) -> assertNotFound(other.get(id), other.getOperation(id)));
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void updateShouldChangeNothingThroughAnotherOwner() {
        assertUnchangedBy((other, id) -> {
            Patch<T> patch = other.patch();
            assertNotFound(other.update(id, patch), other.change(id, patch).operation());
        });
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void deleteShouldDeleteNothingThroughAnotherOwner() {
        assertUnchangedBy((other, id) ->
                assertNotFound(other.delete(id), other.deletion(id).operation()));
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    default void listShouldHoldTheOwnersRecordsOnly() {
        createDrivers().forEach(driver -> {
            T created = resultOf(driver.create(driver.complete()));
            driver.createOtherOwners().forEach(other -> resultOf(other.create(other.minimal())));

            assertThat(resultOf(driver.list())).containsExactly(driver.asRead(created));
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void listShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        createDrivers().flatMap(OwnedRepositoryTestDriver::absentOwners).forEach(absent -> {
            assertNotFound(absent.list(), absent.listOperation());
            assertThat(absent.all()).singleElement().satisfies(only -> assertThat(only.isLeft())
                    .isTrue());
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void createShouldFailWithNotFoundWhenTheOwnerDoesNotExist() {
        createDrivers().forEach(driver -> {
            T present = resultOf(driver.create(driver.minimal()));
            driver.absentOwners().forEach(absent -> {
                Patch<T> fields = absent.complete();
                assertNotFound(absent.create(fields), absent.creation(fields).operation());
            });
            assertRows(driver, resultOf(driver.list()), List.of(present));
        });
    }

    @Test
    @Tag("rule:uncertain-is-inconclusive")
    default void reconcileShouldBeInconclusiveWhenTheOwnerWasDeleted() {
        createDrivers().forEach(driver -> {
            T gone = resultOf(driver.create(driver.minimal()));
            Instant since = createdAt(driver.auditOf(gone));
            I id = driver.idOf(gone);
            resultOf(driver.deleteOwner());

            List.of(driver.creation(driver.minimal()), driver.change(id, driver.patch()), driver.deletion(id))
                    .map(write -> driver.reconcile(new UncertainWrite<>(write, since)))
                    .forEach(result -> assertThat(assertInconclusive(result)).isEmpty());
        });
    }

    private void assertUnchangedBy(BiConsumer<OwnedRepositoryTestDriver<I, T>, I> call) {
        createDrivers().forEach(driver -> {
            T record = driver.asRead(resultOf(driver.create(driver.complete())));
            List.<OwnedRepositoryTestDriver<I, T>>ofAll(driver.createOtherOwners())
                    .appendAll(driver.absentOwners())
                    .forEach(other -> {
                        call.accept(other, driver.idOf(record));
                        assertThat(resultOf(driver.get(driver.idOf(record)))).isEqualTo(record);
                    });
        });
    }
}
