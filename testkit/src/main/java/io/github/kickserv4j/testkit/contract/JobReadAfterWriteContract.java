package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.github.kickserv4j.testkit.fixture.Unique;
import io.vavr.collection.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever was read of jobs and charges before a write, and in whatever way, is read anew after it. */
public interface JobReadAfterWriteContract {

    Kickserv kickserv();

    private JobSteps steps() {
        return new JobSteps(kickserv());
    }

    private JobReadings readings() {
        return new JobReadings(kickserv(), steps().customer(), new JobTypeId(Unique.number()));
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellAJobThatWasCreatedAndChangedAndDeletedSince() {
        JobReadings readings = readings();
        Readings<Job> listed = readings.listed().of(Job::asListed);
        listed.assertTellNothing();
        Job created = steps().create(readings.customer(), JobFixtures.of(readings.type()));
        Readings<Job> all = readings.alone(created.number()).of(Job::asListed).and(listed);
        all.assertTell(created.asListed());

        Job renamed = steps().update(created, naming());
        all.assertTell(renamed.asListed());
        Job again = resultOf(steps().jobs().update(readings.customer().number(), created.number(), naming()));
        all.assertTell(again.asListed());

        resultOf(steps().jobs().delete(created.number()));
        all.assertTellNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldTellAJobThatWasDeletedSinceThroughItsCustomer() {
        JobReadings readings = readings();
        Job job = steps().open(readings.customer(), JobFixtures.of(readings.type()));
        Readings<Job> all = readings.alone(job.number())
                .and(readings.listed())
                .and(readings.opportunities())
                .of(Job::asListed);
        all.assertTell(job.asListed());

        resultOf(steps().jobs().delete(readings.customer().number(), job.number()));
        all.assertTellNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void noReadShouldTellAJobOfACustomerWhoWasDeletedSince() {
        JobReadings readings = readings();
        Job job = steps().create(readings.customer(), JobFixtures.of(readings.type()));
        Readings<Job> all = readings.alone(job.number()).and(readings.listed()).of(Job::asListed);
        all.assertTell(job.asListed());

        resultOf(kickserv().customers().delete(readings.customer().number()));
        all.assertTellNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellAnOpportunityThatWasOpenedAndChangedAndWonSince() {
        JobReadings readings = readings();
        Readings<Job> open = readings.opportunities().of(Job::asListed);
        Readings<Job> listed = readings.listed().and(readings.opportunities()).of(Job::asListed);
        listed.assertTellNothing();
        Job opened = steps().open(readings.customer(), JobFixtures.of(readings.type()));
        listed.assertTell(opened.asListed());
        Job renamed = steps().update(opened, naming());
        open.assertTell(renamed.asListed());
        Job again = resultOf(steps().jobs().update(readings.customer().number(), opened.number(), naming()));
        open.assertTell(again.asListed());

        Readings<Job> all =
                readings.alone(opened.number()).and(readings.listed()).of(Job::asListed);
        all.assertTell(again.asListed());
        Job won = resultOf(steps().jobs().win(opened.number()));
        all.assertTell(won.asListed());
        open.assertTellNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellAnOpportunityThatWasLostOrDeletedSince() {
        JobReadings readings = readings();
        Readings<Job> open = readings.opportunities().of(Job::asListed);
        Job opened = steps().open(readings.customer(), JobFixtures.of(readings.type()));
        Readings<Job> all =
                readings.alone(opened.number()).and(readings.listed()).of(Job::asListed);
        all.and(open).assertTell(opened.asListed());
        Job lost = resultOf(steps().jobs().lose(opened.number()));
        all.assertTell(lost.asListed());
        open.assertTellNothing();

        Job other = steps().open(readings.customer(), JobFixtures.of(readings.type()));
        open.assertTell(other.asListed());
        resultOf(steps().jobs().delete(other.number()));
        open.assertTellNothing();
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void everyReadShouldTellChargesAndAmountsAsTheyAreNow() {
        JobReadings readings = readings();
        Job job = steps().create(readings.customer(), JobFixtures.of(readings.type()));
        var site = new Site(kickserv(), readings.customer(), job);
        Readings<Money> prices =
                readings.charges(job.number()).of(charge -> charge.total().get());
        prices.assertTellNothing();
        site.charge("5");
        Readings<Money> owed = readings.owed();
        List.of(prices, owed).forEach(reading -> reading.assertTell(Money.of("5")));

        assertFollowed(site, prices, owed);
        resultOf(steps().jobs().delete(job.number()));
        prices.assertTellNothing();
        readings.owedByCustomer().assertTell(Money.ZERO);
    }

    @Test
    @Tag("rule:reads-follow-writes")
    default void getShouldFindAJobThatIsCreatedAfterNoneWasThere() {
        Customer customer = steps().customer();
        Job before = steps().create(customer, JobFixtures.plain());
        var readings = new JobReadings(kickserv(), customer, new JobTypeId(Unique.number()));
        List.range(1, 4).forEach(step -> {
            var next = new JobNumber(before.number().value() + step);
            assertThat(steps().jobs().get(next)).isNotNull();
            assertThat(steps().jobs().get(customer.number(), next)).isNotNull();
            assertThat(steps().jobs().charges(next)).isNotNull();
        });

        Job created = steps().create(customer, JobFixtures.of(readings.type()));
        readings.alone(created.number()).of(Job::asListed).assertTell(created.asListed());
        assertThat(resultOf(steps().jobs().charges(created.number()))).isEmpty();
    }

    private void assertFollowed(Site site, Readings<Money> prices, Readings<Money> owed) {
        Charge second = site.charge("10");
        prices.assertTell(Money.of("5"), Money.of("10"));
        owed.assertTell(Money.of("15"));
        resultOf(steps().jobs().changeCharge(site.job().number(), second.id(), priced("20")));
        prices.assertTell(Money.of("5"), Money.of("20"));
        owed.assertTell(Money.of("25"));
        resultOf(steps().jobs().removeCharge(site.job().number(), second.id()));
        List.of(prices, owed).forEach(reading -> reading.assertTell(Money.of("5")));
    }

    private static ChargeChange priced(String price) {
        return ChargeChange.set(ChargeFields.PRICE_PER_UNIT, Money.of(price)).build();
    }

    private static JobChange naming() {
        return JobChange.set(JobFields.NAME, Unique.text("Renamed")).build();
    }
}
