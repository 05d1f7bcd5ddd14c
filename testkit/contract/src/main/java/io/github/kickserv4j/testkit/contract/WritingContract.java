package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ReconciliationAssertions.createdAt;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertNotFound;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.assertRows;
import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Contract of creating, reading, updating and deleting the records of a repository.
 *
 * @param <I> the id or number that addresses a record
 * @param <T> the record
 */
public interface WritingContract<I extends Identity<I>, T> extends AccountClock {
    /** The difference of clocks that reconciling allows for. */
    Duration FEW_MINUTES = Duration.ofMinutes(5);

    /** Returns drivers for new owners without records. */
    Seq<? extends RepositoryTestDriver<I, T>> createDrivers();

    @Test
    default void createShouldStoreEveryFieldThatCanBeWritten() {
        createDrivers().forEach(driver -> {
            Patch<T> fields = driver.complete();
            FieldUpdateVerifier.assertStored(driver.fieldsOfNew(), fields, resultOf(driver.create(fields)));
        });
    }

    @Test
    @Tag("rule:identities-are-assigned-by-kickserv")
    default void createShouldMakeTwoRecordsWhenTheSameIsCreatedTwice() {
        createDrivers().forEach(driver -> {
            Patch<T> same = driver.minimal();
            T one = resultOf(driver.create(same));
            T other = resultOf(driver.create(same));

            assertThat(driver.idOf(other)).isNotEqualTo(driver.idOf(one));
            assertThat(driver.historyIdOf(other)).isNotEqualTo(driver.historyIdOf(one));
            assertListHoldsOnly(driver, List.of(one, other));
        });
    }

    @Test
    default void createShouldReturnTheCreationTime() {
        createDrivers().forEach(driver -> {
            T created = resultOf(driver.create(driver.minimal()));

            assertThat(createdAt(driver.auditOf(created))).isCloseTo(clock().instant(), within(FEW_MINUTES));
        });
    }

    @Test
    default void getShouldReturnTheCreatedRecord() {
        createDrivers().forEach(driver -> {
            T first = resultOf(driver.create(driver.complete()));
            T second = resultOf(driver.create(driver.complete()));

            assertThat(resultOf(driver.get(driver.idOf(first)))).isEqualTo(driver.asRead(first));
            assertThat(resultOf(driver.get(driver.idOf(second)))).isEqualTo(driver.asRead(second));
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void getShouldFailWithNotFoundWhenNoRecordHasTheId() {
        createDrivers().forEach(driver -> {
            resultOf(driver.create(driver.minimal()));
            I absent = driver.idOf(AbsentIds.VALUE);
            assertNotFound(driver.get(absent), driver.getOperation(absent));
        });
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    default void updateShouldSetTheFieldsOfThePatchAndKeepTheRest() {
        createDrivers().forEach(driver -> {
            I id = driver.idOf(resultOf(driver.create(driver.complete())));
            new FieldUpdateVerifier<T>(
                            driver.fields(),
                            patch -> resultOf(driver.update(id, patch).flatMap(updated -> driver.get(id))))
                    .assertSetsEach(resultOf(driver.get(id)), driver::sampleOf);
        });
    }

    @Test
    default void updateShouldReturnTheUpdatedRecord() {
        createDrivers().forEach(driver -> {
            T created = resultOf(driver.create(driver.complete()));
            T other = resultOf(driver.create(driver.minimal()));
            T updated = resultOf(driver.update(driver.idOf(created), driver.patch()));

            assertThat(driver.idOf(updated)).isEqualTo(driver.idOf(created));
            assertThat(driver.historyIdOf(updated)).isEqualTo(driver.historyIdOf(created));
            assertThat(resultOf(driver.get(driver.idOf(created)))).isEqualTo(driver.asRead(updated));
            assertListHoldsOnly(driver, List.of(updated, other));
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void updateShouldFailWithNotFoundAndCreateNothingWhenNoRecordHasTheId() {
        createDrivers().forEach(driver -> {
            T present = resultOf(driver.create(driver.minimal()));
            I absent = driver.idOf(AbsentIds.VALUE);
            Patch<T> patch = driver.patch();
            assertNotFound(
                    driver.update(absent, patch), driver.change(absent, patch).operation());
            assertListHoldsOnly(driver, List.of(present));
        });
    }

    @Test
    @Tag("rule:deletion-is-final")
    default void deleteShouldReturnTheRecordAndDeleteNoOther() {
        createDrivers().forEach(driver -> {
            T kept = resultOf(driver.create(driver.minimal()));
            T deleted = resultOf(driver.create(driver.complete()));
            I id = driver.idOf(deleted);

            assertThat(resultOf(driver.delete(id))).isEqualTo(driver.asRead(deleted));
            assertNotFound(driver.get(id), driver.getOperation(id));
            assertThat(resultOf(driver.get(driver.idOf(kept)))).isEqualTo(driver.asRead(kept));
            assertListHoldsOnly(driver, List.of(kept));
        });
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    default void deleteShouldFailWithNotFoundTheSecondTime() {
        createDrivers().forEach(driver -> {
            I id = driver.idOf(resultOf(driver.create(driver.minimal())));
            resultOf(driver.delete(id));
            assertNotFound(driver.delete(id), driver.deletion(id).operation());
        });
    }

    private void assertListHoldsOnly(RepositoryTestDriver<I, T> driver, Seq<T> written) {
        assertRows(driver, resultOf(driver.list()), written);
    }
}
