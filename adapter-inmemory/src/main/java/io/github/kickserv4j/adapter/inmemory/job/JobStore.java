package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerTable;
import io.github.kickserv4j.adapter.inmemory.index.Index;
import io.github.kickserv4j.adapter.inmemory.index.Numbers;
import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.adapter.inmemory.shared.AuditTimes;
import io.github.kickserv4j.adapter.inmemory.shared.RepositoryResults;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Supplier;

/** The jobs of the account, as jobs, charges and opportunities all need them. */
@ReliesOn({
    "written-job-is-returned",
    "job-below-another-customer",
    "rows-of-jobs-have-no-customer",
    "job-holds-payments",
    "job-holds-a-payment-request",
    "job-holds-its-customer",
    "records-of-a-deleted-customer"
})
public final class JobStore {
    private final AccountContext accountContext;
    private final CustomerTable customers;
    private final JobTable jobs;
    private final JobPayments payments;
    private final Sequence numbers = new Sequence(JobSnapshot.EMPTY.nextNumber());
    private final Sequence ids = new Sequence(JobSnapshot.EMPTY.nextId());
    private final Sequence chargeIds = new Sequence(JobSnapshot.EMPTY.nextChargeId());

    public JobStore(AccountContext accountContext, CustomerTable customers, JobTable jobs, JobPayments payments) {
        this.accountContext = accountContext;
        this.customers = customers;
        this.jobs = jobs;
        this.payments = payments;
        accountContext.onCustomerDeleted(
                id -> jobs.descending(jobs.byCustomer.get(id), 0).toList().forEach(this::remove));
    }

    /** Returns the current records. */
    JobSnapshot snapshot() {
        return new JobSnapshot(
                jobs.all().collect(Vector.collector()),
                jobs.unitemizedAmounts(),
                numbers.peek(),
                ids.peek(),
                chargeIds.peek());
    }

    /** Replaces all records. */
    void restore(JobSnapshot snapshot) {
        jobs.restore(snapshot);
        numbers.resetTo(snapshot.nextNumber());
        ids.resetTo(snapshot.nextId());
        chargeIds.resetTo(snapshot.nextChargeId());
    }

    Job created(CustomerId owner, NewJob job) {
        Job bare = Job.builder(new JobId(ids.next()), new JobNumber(numbers.next()))
                .customer(Option.some(owner))
                .audit(AuditTimes.created(accountContext.now()))
                .build();
        return JobPatcher.apply(job.fields(), bare);
    }

    Job touched(Job job) {
        return job.toBuilder()
                .audit(AuditTimes.updated(job.audit(), accountContext.now()))
                .build();
    }

    /** Stores the job as its charges and payments make it, and answers with all of it. */
    Job settle(Job job) {
        return store(jobs.recalculated(job, payments.paidFor(job.id())));
    }

    Job store(Job job) {
        jobs.put(job);
        return whole(job);
    }

    Job whole(Job job) {
        Seq<Payment> paid = payments.forJob(job.id());
        return paid.isEmpty()
                ? numbered(job)
                : numbered(job).toBuilder().payments(paid).build();
    }

    /**
     * Returns the job with its customer's number, which Kickserv returns for single jobs and opportunities, but not in the rows of
     * all jobs.
     */
    Job numbered(Job job) {
        return job.toBuilder()
                .customerNumber(job.customer().flatMap(customers::get).map(Customer::number))
                .build();
    }

    Job deleted(Job job) {
        Job last = whole(job);
        remove(job);
        return last;
    }

    void remove(Job job) {
        jobs.remove(job);
        accountContext.fireJobDeleted(job.id());
    }

    Either<Failure, Customer> owner(CustomerNumber number, Supplier<Operation> operation) {
        return RepositoryResults.foundOrAbsent(customers.get(number), operation);
    }

    Either<Failure, Job> find(JobNumber number, Supplier<Operation> operation) {
        return RepositoryResults.foundOrAbsent(jobs.get(number), operation);
    }

    Either<Failure, Job> find(CustomerNumber customer, JobNumber number, Supplier<Operation> operation) {
        return owner(customer, operation).flatMap(owner -> find(number, operation)
                .filterOrElse(job -> job.customer().contains(owner.id()), another -> RepositoryResults.<Job>notFound(
                                operation.get())
                        .getLeft()));
    }

    Page<Job> page(Numbers found, PageRequest request, Option<Integer> perPage) {
        if (found == Index.NONE) { // needs no stream, which a first call would load
            return Page.of(request, List.empty());
        }
        int size = perPage.getOrElse(accountContext.pageSize());
        return RepositoryResults.page(
                request,
                jobs.descending(found, RepositoryResults.offset(request, size)).map(JobStore::listRow),
                size);
    }

    JobSearch search() {
        return new JobSearch(accountContext, jobs);
    }

    ChargeId nextChargeId() {
        return new ChargeId(chargeIds.next());
    }

    /** Returns the job as a row of a list has it: without its customer's number, charges, payments and payment request. */
    private static Job listRow(Job job) {
        return isListRow(job) ? job : withoutDetails(job);
    }

    /** Most jobs are rows already, and to copy them takes longer than to find them. */
    private static boolean isListRow(Job job) {
        return job.customerNumber().isEmpty()
                && job.charges().isEmpty()
                && job.payments().isEmpty()
                && job.paymentRequest().isEmpty();
    }

    private static Job withoutDetails(Job job) {
        return job.toBuilder()
                .customerNumber(Option.none())
                .charges(Vector.empty())
                .payments(Vector.empty())
                .paymentRequest(Option.none())
                .build();
    }
}
