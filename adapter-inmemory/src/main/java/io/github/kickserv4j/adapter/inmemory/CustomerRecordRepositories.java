package io.github.kickserv4j.adapter.inmemory;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerTable;
import io.github.kickserv4j.adapter.inmemory.job.InMemoryChargeRepository;
import io.github.kickserv4j.adapter.inmemory.job.InMemoryJobRepository;
import io.github.kickserv4j.adapter.inmemory.job.InMemoryOpportunityRepository;
import io.github.kickserv4j.adapter.inmemory.job.JobStore;
import io.github.kickserv4j.adapter.inmemory.job.JobTable;
import io.github.kickserv4j.adapter.inmemory.note.InMemoryNoteRepository;
import io.github.kickserv4j.adapter.inmemory.payment.CustomerBalanceSource;
import io.github.kickserv4j.adapter.inmemory.payment.InMemoryPaymentRepository;
import io.github.kickserv4j.adapter.inmemory.payment.PaymentTable;
import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.evidence.ReliesOnNoFact;

/** The repositories of the records that belong to customers. */
@ReliesOnNoFact("creates the repositories")
final class CustomerRecordRepositories {
    final CustomerBalanceSource balances;
    final InMemoryNoteRepository notes;
    final InMemoryPaymentRepository payments;
    final InMemoryJobRepository jobs;
    final InMemoryChargeRepository charges;
    final InMemoryOpportunityRepository opportunities;

    CustomerRecordRepositories(AccountContext accountContext, CustomerTable customerTable) {
        var jobTable = new JobTable(accountContext.clock().getZone());
        var paymentTable = new PaymentTable();
        balances = new CustomerBalanceSource(jobTable, paymentTable);
        notes = new InMemoryNoteRepository(accountContext, customerTable, jobTable);
        payments = new InMemoryPaymentRepository(accountContext, customerTable, jobTable, paymentTable);
        var jobStore = new JobStore(accountContext, customerTable, jobTable, paymentTable);
        jobs = new InMemoryJobRepository(accountContext, jobStore);
        charges = new InMemoryChargeRepository(accountContext, jobStore);
        opportunities = new InMemoryOpportunityRepository(accountContext, jobStore, jobs);
    }
}
