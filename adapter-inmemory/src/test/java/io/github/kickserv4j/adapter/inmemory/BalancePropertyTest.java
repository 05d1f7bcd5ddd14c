package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.job.JobFilter;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Balances equal those of a naive ledger, whatever operations are executed. */
class BalancePropertyTest {
    private static final int STEPS = 200;

    @ParameterizedTest
    @Tag("rule:balances-add-up")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void balancesShouldEqualThoseOfTheLedgerAfterEveryStep(long seed) {
        var booked = new TwinWithReferenceLedger(seed);
        assertAgrees(booked, "seeds");
        for (int step = 1; step <= STEPS; step++) {
            String what = booked.performRandomOperation();
            assertAgrees(booked, "sequence " + seed + ", step " + step + ", " + what);
        }
    }

    private static void assertAgrees(TwinWithReferenceLedger booked, String when) {
        ReferenceLedger books = booked.books;
        assertThat(booked.twin.jobs().all(JobFilter.ALL).map(job -> job.get()
                        .number()
                        .value()))
                .as(when)
                .containsExactlyInAnyOrderElementsOf(books.jobs.keySet());
        assertThat(booked.twin.customers().all(CustomerFilter.ALL).map(customer -> customer.get()
                        .number()
                        .value()))
                .as(when)
                .containsExactlyElementsOf(books.customers);
        books.jobs.keySet().forEach(number -> assertJob(booked, number, when));
        books.customers.forEach(number -> assertCustomer(booked, number, when));
    }

    private static void assertJob(TwinWithReferenceLedger booked, long number, String when) {
        Job job = booked.twin.jobs().get(new JobNumber(number)).get();
        ReferenceLedger books = booked.books;
        String what = when + ": job " + number;
        assertThat(job.amounts().total())
                .as(what)
                .containsExactly(TwinWithReferenceLedger.money(books.job(number).total()));
        assertThat(job.amounts().balanceRemaining())
                .as(what)
                .containsExactly(TwinWithReferenceLedger.money(books.balanceOfJob(number)));
        assertThat(job.invoice().status())
                .as(what)
                .containsExactly(books.isPaid(number) ? InvoiceStatus.PAID : InvoiceStatus.UNPAID);
    }

    private static void assertCustomer(TwinWithReferenceLedger booked, long number, String when) {
        Option<Money> owed = booked.twin
                .customers()
                .get(new CustomerNumber(number))
                .get()
                .balance()
                .own();
        assertThat(owed)
                .as(when + ": customer " + number)
                .isEqualTo(Option.ofOptional(booked.books.balanceOfCustomer(number))
                        .map(TwinWithReferenceLedger::money));
    }
}
