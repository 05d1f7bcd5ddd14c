package io.github.kickserv4j.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.CreatedJob;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class AccountArbitrariesTest {
    private final InMemoryKickserv twin = InMemoryKickserv.create();

    @Property(tries = 40, seed = "42")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void accountShouldBeCreated(@ForAll Fixture account) {
        CreatedAccount created = account.createIn(twin);

        assertBalances(created);
        Statistics.label("customers").collect(created.customers().isEmpty()).coverage(coverage -> coverage.check(false)
                .percentage(percentage -> percentage > 50));
        Statistics.label("opportunities")
                .collect(created.jobs().exists(job -> job.job().isOpportunity()))
                .coverage(coverage -> coverage.check(true).count(count -> count > 5));
        Statistics.label("payments")
                .collect(created.jobs().exists(job -> job.payments().nonEmpty()))
                .coverage(coverage -> coverage.check(true).count(count -> count > 5));
    }

    @Property(tries = 15)
    void hostileAccountShouldBeCreated(@ForAll @Hostile Fixture account) {
        assertBalances(account.createIn(twin));
    }

    private static void assertBalances(CreatedAccount created) {
        assertThat(created.jobs()).allSatisfy(AccountArbitrariesTest::assertBalance);
    }

    private static void assertBalance(CreatedJob job) {
        Amounts amounts = job.job().amounts();
        Money paid = Money.sum(job.payments().flatMap(Payment::amount));

        assertThat(amounts.balanceRemaining())
                .containsExactly(amounts.total().get().minus(paid));
    }
}
