package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.ListRows;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Contract that reads of jobs and charges after a write return current data, whatever was read before it. */
public interface JobReadAfterWriteContract {

    Kickserv kickserv();

    private JobTestDriver driver() {
        return new JobTestDriver(kickserv());
    }

    private JobReadPaths readPaths() {
        return new JobReadPaths(kickserv(), driver().createCustomer(), new JobTypeId(UniqueValues.number()));
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnAJobThatWasCreatedAndChangedAndDeletedSince() {
        JobReadPaths readings = readPaths();
        ReadPaths<Job> listed = readings.lists().map(ListRows::of);
        listed.assertAllReturnNothing();
        Job created = driver().create(readings.customer(), JobFixtures.ofType(readings.type()));
        ReadPaths<Job> all =
                readings.singleReads(created.number()).map(ListRows::of).and(listed);
        all.assertAllReturn(ListRows.of(created));

        Job renamed = driver().update(created, nameChange());
        all.assertAllReturn(ListRows.of(renamed));
        Job again = resultOf(driver().jobs().update(readings.customer().number(), created.number(), nameChange()));
        all.assertAllReturn(ListRows.of(again));

        resultOf(driver().jobs().delete(created.number()));
        all.assertAllReturnNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldReturnAJobThatWasDeletedSinceThroughItsCustomer() {
        JobReadPaths readings = readPaths();
        Job job = driver().createOpportunity(readings.customer(), JobFixtures.ofType(readings.type()));
        ReadPaths<Job> all = readings.singleReads(job.number())
                .and(readings.lists())
                .and(readings.opportunities())
                .map(ListRows::of);
        all.assertAllReturn(ListRows.of(job));

        resultOf(driver().jobs().delete(readings.customer().number(), job.number()));
        all.assertAllReturnNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldReturnAJobOfACustomerWhoWasDeletedSince() {
        JobReadPaths readings = readPaths();
        Job job = driver().create(readings.customer(), JobFixtures.ofType(readings.type()));
        ReadPaths<Job> all =
                readings.singleReads(job.number()).and(readings.lists()).map(ListRows::of);
        all.assertAllReturn(ListRows.of(job));

        resultOf(kickserv().customers().delete(readings.customer().number()));
        all.assertAllReturnNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnAnOpportunityThatWasOpenedAndChangedAndWonSince() {
        JobReadPaths readings = readPaths();
        ReadPaths<Job> open = readings.opportunities().map(ListRows::of);
        ReadPaths<Job> listed = readings.lists().and(readings.opportunities()).map(ListRows::of);
        listed.assertAllReturnNothing();
        Job opened = driver().createOpportunity(readings.customer(), JobFixtures.ofType(readings.type()));
        listed.assertAllReturn(ListRows.of(opened));
        Job renamed = driver().update(opened, nameChange());
        open.assertAllReturn(ListRows.of(renamed));
        Job again = resultOf(driver().jobs().update(readings.customer().number(), opened.number(), nameChange()));
        open.assertAllReturn(ListRows.of(again));

        ReadPaths<Job> all =
                readings.singleReads(opened.number()).and(readings.lists()).map(ListRows::of);
        all.assertAllReturn(ListRows.of(again));
        Job won = resultOf(driver().opportunities().win(opened.number()));
        all.assertAllReturn(ListRows.of(won));
        open.assertAllReturnNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnAnOpportunityThatWasLostOrDeletedSince() {
        JobReadPaths readings = readPaths();
        ReadPaths<Job> open = readings.opportunities().map(ListRows::of);
        Job opened = driver().createOpportunity(readings.customer(), JobFixtures.ofType(readings.type()));
        ReadPaths<Job> all =
                readings.singleReads(opened.number()).and(readings.lists()).map(ListRows::of);
        all.and(open).assertAllReturn(ListRows.of(opened));
        Job lost = resultOf(driver().opportunities().lose(opened.number()));
        all.assertAllReturn(ListRows.of(lost));
        open.assertAllReturnNothing();

        Job other = driver().createOpportunity(readings.customer(), JobFixtures.ofType(readings.type()));
        open.assertAllReturn(ListRows.of(other));
        resultOf(driver().jobs().delete(other.number()));
        open.assertAllReturnNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldReturnChargesAndAmountsAsTheyAreNow() {
        JobReadPaths readings = readPaths();
        Job job = driver().create(readings.customer(), JobFixtures.ofType(readings.type()));
        var customerWithJob = new CustomerWithJob(kickserv(), readings.customer(), job);
        ReadPaths<Money> prices =
                readings.charges(job.number()).map(charge -> charge.total().get());
        prices.assertAllReturnNothing();
        customerWithJob.createCharge("5");
        ReadPaths<Money> owed = readings.balances(job.number());
        List.of(prices, owed).forEach(reading -> reading.assertAllReturn(Money.of("5")));

        assertReadsFollow(customerWithJob, prices, owed);
        resultOf(driver().jobs().delete(job.number()));
        prices.assertAllReturnNothing();
        readings.customerBalances().assertAllReturn(Money.ZERO);
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getShouldFindAJobThatIsCreatedAfterNoneWasThere() {
        Customer customer = driver().createCustomer();
        Job before = driver().create(customer, JobFixtures.minimal());
        var readings = new JobReadPaths(kickserv(), customer, new JobTypeId(UniqueValues.number()));
        List.range(1, 4).forEach(step -> {
            var next = new JobNumber(before.number().value() + step);
            assertThat(driver().jobs().get(next)).isNotNull();
            assertThat(driver().jobs().get(customer.number(), next)).isNotNull();
            assertThat(driver().charges().list(next)).isNotNull();
        });

        Job created = driver().create(customer, JobFixtures.ofType(readings.type()));
        readings.singleReads(created.number()).map(ListRows::of).assertAllReturn(ListRows.of(created));
        assertThat(resultOf(driver().charges().list(created.number()))).isEmpty();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getShouldFindAnOpportunityThatIsCreatedAfterNoneWasThere() {
        Customer customer = driver().createCustomer();
        Job before = driver().create(customer, JobFixtures.minimal());
        List.range(1, 4).forEach(step -> {
            var next = new JobNumber(before.number().value() + step);
            assertThat(driver().jobs().get(next)).isNotNull();
            assertThat(driver().jobs().get(customer.number(), next)).isNotNull();
        });

        Job opened = driver().createOpportunity(customer, JobFixtures.ofType(new JobTypeId(UniqueValues.number())));
        new JobReadPaths(kickserv(), customer, opened.type().get())
                .singleReads(opened.number())
                .map(ListRows::of)
                .assertAllReturn(ListRows.of(opened));
    }

    private void assertReadsFollow(CustomerWithJob customerWithJob, ReadPaths<Money> prices, ReadPaths<Money> owed) {
        Charge second = customerWithJob.createCharge("10");
        prices.assertAllReturn(Money.of("5"), Money.of("10"));
        owed.assertAllReturn(Money.of("15"));
        resultOf(driver().charges().update(customerWithJob.job().number(), second.id(), priceChange("20")));
        prices.assertAllReturn(Money.of("5"), Money.of("20"));
        owed.assertAllReturn(Money.of("25"));
        resultOf(driver().charges().delete(customerWithJob.job().number(), second.id()));
        List.of(prices, owed).forEach(reading -> reading.assertAllReturn(Money.of("5")));
    }

    private static ChargeChange priceChange(String price) {
        return ChargeChange.builder().pricePerUnit(Money.of(price)).build();
    }

    private static JobChange nameChange() {
        return JobChange.builder()
                .name(UniqueValues.withUniqueSuffix("Renamed"))
                .build();
    }
}
