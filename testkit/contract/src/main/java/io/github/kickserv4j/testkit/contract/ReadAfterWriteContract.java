package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.Identity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Contract that reads after a write return current data, whatever was read before it.
 *
 * @param <I> the id that addresses a record of the owner
 * @param <T> the record
 */
public interface ReadAfterWriteContract<I extends Identity<I>, T> {

    /** Returns drivers for new owners without records. */
    Seq<? extends OwnedRepositoryTestDriver<I, T>> createDrivers();

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnTheRecordAfterItWasCreatedAndUpdatedAndDeleted() {
        createDrivers().forEach(driver -> {
            ReadPaths<T> list = listOf(driver);
            list.assertAllReturnNothing();
            T created = resultOf(driver.create(driver.minimal()));
            ReadPaths<T> reads = list.and(getOf(driver, driver.idOf(created)));
            reads.assertAllReturn(driver.asRead(created));

            T updated = resultOf(driver.update(driver.idOf(created), driver.patch()));
            reads.assertAllReturn(driver.asRead(updated));

            resultOf(driver.delete(driver.idOf(created)));
            reads.assertAllReturnNothing();
        });
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getShouldFindARecordThatIsCreatedAfterItsIdWasNotFound() {
        createDrivers().forEach(driver -> {
            long before = driver.idOf(resultOf(driver.create(driver.minimal()))).value();
            List.range(1, 4).forEach(step -> assertThat(driver.get(driver.idOf(before + step)))
                    .isNotNull());

            T created = resultOf(driver.create(driver.minimal()));
            getOf(driver, driver.idOf(created)).assertAllReturn(driver.asRead(created));
        });
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldReturnARecordAfterItsOwnerWasDeleted() {
        createDrivers().forEach(driver -> {
            T created = resultOf(driver.create(driver.minimal()));
            ReadPaths<T> reads = listOf(driver).and(getOf(driver, driver.idOf(created)));
            reads.assertAllReturn(driver.asRead(created));

            resultOf(driver.deleteOwner());
            reads.assertAllReturnNothing();
        });
    }

    private ReadPaths<T> listOf(RepositoryTestDriver<I, T> driver) {
        return ReadPaths.<T>empty().addList("list", driver::list);
    }

    private ReadPaths<T> getOf(RepositoryTestDriver<I, T> driver, I id) {
        return ReadPaths.<T>empty().addOne("get", () -> driver.get(id));
    }
}
