package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.customer.CustomerTable;
import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.adapter.inmemory.shared.AuditTimes;
import io.github.kickserv4j.adapter.inmemory.shared.RepositoryResults;
import io.github.kickserv4j.adapter.inmemory.shared.Sequence;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores jobs in memory, the highest number first. */
public final class InMemoryJobRepository implements JobRepository {
    private final AccountContext accountContext;
    private final CustomerTable customers;
    private final JobTable jobs;
    private final JobPayments payments;
    private final JobSearch search;
    private final Sequence numbers = new Sequence(JobSnapshot.EMPTY.nextNumber());
    private final Sequence ids = new Sequence(JobSnapshot.EMPTY.nextId());
    private final Sequence chargeIds = new Sequence(JobSnapshot.EMPTY.nextChargeId());

    public InMemoryJobRepository(
            AccountContext accountContext, CustomerTable customers, JobTable jobs, JobPayments payments) {
        this.accountContext = accountContext;
        this.customers = customers;
        this.jobs = jobs;
        this.payments = payments;
        this.search = new JobSearch(accountContext, jobs);
        accountContext.onCustomerDeleted(id -> jobs.findBy(id).toList().forEach(this::remove));
    }

    @Override
    public Either<Failure, Job> get(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return accountContext.read(() -> find(number, JobOperations.get(number)).map(this::whole));
    }

    @Override
    public Either<Failure, Job> get(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return accountContext.read(() ->
                find(customer, number, JobOperations.get(customer, number)).map(this::whole));
    }

    @Override
    public Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        return accountContext.read(() -> Either.right(page(search.matching(filter), page, filter.perPage())));
    }

    @Override
    public Either<Failure, Page<Job>> list(CustomerNumber customer, Seq<JobStatus> statuses, PageRequest page) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(page, "page");
        JobFilter filter = JobFilter.ALL.statuses(Objects.requireNonNull(statuses, "statuses"));
        return accountContext.read(() -> owner(customer, JobOperations.list(customer))
                .map(owner -> page(search.byCustomer(owner.id(), filter.statuses()), page, Option.none())
                        .map(this::numbered)));
    }

    @Override
    public Either<Failure, Page<Job>> opportunities(JobFilter filter, PageRequest page) {
        return accountContext.read(() -> Either.right(
                page(search.opportunities(filter), page, Option.none()).map(this::numbered)));
    }

    @Override
    public Either<Failure, Job> create(CustomerNumber customer, NewJob job) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(job, "job");
        return accountContext.write(() -> owner(customer, JobOperations.create(customer))
                .map(owner -> settle(StatusTransitions.initial(made(owner.id(), job)))));
    }

    @Override
    public Either<Failure, Job> open(CustomerNumber customer, NewJob opportunity) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(opportunity, "opportunity");
        JobChange opened = JobChange.builder().status(JobStatus.NEW).build();
        return accountContext.write(() -> owner(customer, JobOperations.open(customer))
                .map(owner -> settle(JobPatcher.apply(opened.patch(), made(owner.id(), opportunity)))));
    }

    @Override
    public Either<Failure, Job> update(JobNumber number, JobChange change) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return accountContext.write(
                () -> find(number, JobOperations.update(number)).map(before -> changed(before, change)));
    }

    @Override
    public Either<Failure, Job> update(CustomerNumber customer, JobNumber number, JobChange change) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(change, "change");
        return accountContext.write(() ->
                find(customer, number, JobOperations.update(customer, number)).map(before -> changed(before, change)));
    }

    @Override
    public Either<Failure, Job> delete(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return accountContext.write(
                () -> find(number, JobOperations.delete(number)).map(this::deleted));
    }

    @Override
    public Either<Failure, Job> delete(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return accountContext.write(() ->
                find(customer, number, JobOperations.delete(customer, number)).map(this::deleted));
    }

    @Override
    public Either<Failure, Job> win(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return decided(
                opportunity, JobOperations.win(opportunity), job -> StatusTransitions.won(job, accountContext.now()));
    }

    @Override
    public Either<Failure, Job> lose(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return decided(
                opportunity, JobOperations.lose(opportunity), job -> StatusTransitions.lost(job, accountContext.now()));
    }

    @Override
    public Either<Failure, Seq<Charge>> charges(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return accountContext.read(() -> find(job, JobOperations.charges(job)).map(Job::charges));
    }

    @Override
    public Either<Failure, Charge> addCharge(JobNumber job, NewCharge charge) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(charge, "charge");
        return accountContext.write(
                () -> find(job, JobOperations.addCharge(job)).map(to -> {
                    var id = new ChargeId(chargeIds.next());
                    Charge added = ChargeListUpdates.withTotals(ChargePatcher.create(
                            ChargeListUpdates.withDefaults(charge),
                            id,
                            to.id(),
                            Audit.ofCreation(accountContext.now())));
                    settle(ChargeListUpdates.add(to, added));
                    return added;
                }));
    }

    @Override
    public Either<Failure, Charge> changeCharge(JobNumber job, ChargeId id, ChargeChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return charge(job, id, JobOperations.changeCharge(job, id), (of, before) -> {
            Charge changed = ChargeListUpdates.withTotals(ChargePatcher.update(
                    before, change.patch(), AuditTimes.updated(before.audit(), accountContext.now())));
            settle(ChargeListUpdates.replace(of, changed));
            return changed;
        });
    }

    @Override
    public Either<Failure, Charge> removeCharge(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return charge(job, id, JobOperations.removeCharge(job, id), (of, removed) -> {
            settle(ChargeListUpdates.remove(of, removed));
            return removed;
        });
    }

    /** Returns the current records. */
    public JobSnapshot snapshot() {
        return new JobSnapshot(
                jobs.all().collect(Vector.collector()),
                jobs.unitemizedAmounts(),
                numbers.peek(),
                ids.peek(),
                chargeIds.peek());
    }

    /** Replaces all records. */
    public void restore(JobSnapshot snapshot) {
        jobs.restore(snapshot);
        numbers.resetTo(snapshot.nextNumber());
        ids.resetTo(snapshot.nextId());
        chargeIds.resetTo(snapshot.nextChargeId());
    }

    private Job made(CustomerId owner, NewJob job) {
        Job bare = Job.builder(new JobId(ids.next()), new JobNumber(numbers.next()))
                .customer(Option.some(owner))
                .audit(Audit.ofCreation(accountContext.now()))
                .build();
        return JobPatcher.apply(job.fields(), bare);
    }

    private Job changed(Job before, JobChange change) {
        Job after = StatusTransitions.afterStatusChange(
                before, JobPatcher.apply(change.patch(), before), accountContext.now());
        return store(touched(after));
    }

    private Either<Failure, Job> decided(JobNumber number, Operation operation, UnaryOperator<Job> decision) {
        return accountContext.write(() -> find(number, operation)
                .filterOrElse(Job::isOpportunity, job -> notAnOpportunity(operation, job))
                .map(job -> store(touched(decision.apply(job)))));
    }

    private static Failure notAnOpportunity(Operation operation, Job job) {
        String status = job.status().map(JobStatus::text).getOrElse("");
        var violation = new Violation("status", "must be that of an opportunity", status);
        return new Failure.Invalid(FailureContext.of(operation, Delivery.REJECTED), List.of(violation));
    }

    private Either<Failure, Charge> charge(JobNumber number, ChargeId id, Operation operation, ChargeUpdate step) {
        return accountContext.write(() -> find(number, operation)
                .flatMap(job -> RepositoryResults.foundOrAbsent(
                        ChargeListUpdates.find(job, id).map(charge -> step.apply(job, charge)), operation)));
    }

    private interface ChargeUpdate {
        Charge apply(Job job, Charge charge);
    }

    private Job touched(Job job) {
        return job.toBuilder()
                .audit(AuditTimes.updated(job.audit(), accountContext.now()))
                .build();
    }

    /** Computes the amounts of the job from its charges and payments, stores it, and returns the whole job. */
    private Job settle(Job job) {
        return store(jobs.recalculated(job, payments.paidFor(job.id())));
    }

    private Job store(Job job) {
        jobs.put(job);
        return whole(job);
    }

    private Job whole(Job job) {
        Seq<Payment> paid = payments.forJob(job.id());
        return paid.isEmpty()
                ? numbered(job)
                : numbered(job).toBuilder().payments(paid).build();
    }

    /** Adds the customer's number, which Kickserv includes in single jobs and opportunities, but not in the list of all jobs. */
    private Job numbered(Job job) {
        return job.toBuilder()
                .customerNumber(job.customer().flatMap(customers::get).map(Customer::number))
                .build();
    }

    private Job deleted(Job job) {
        Job last = whole(job);
        remove(job);
        return last;
    }

    private void remove(Job job) {
        jobs.remove(job);
        accountContext.fireJobDeleted(job.id());
    }

    private Either<Failure, Customer> owner(CustomerNumber number, Operation operation) {
        return RepositoryResults.foundOrAbsent(customers.get(number), operation);
    }

    private Either<Failure, Job> find(JobNumber number, Operation operation) {
        return RepositoryResults.foundOrAbsent(jobs.get(number), operation);
    }

    private Either<Failure, Job> find(CustomerNumber customer, JobNumber number, Operation operation) {
        return owner(customer, operation).flatMap(owner -> find(number, operation)
                .filterOrElse(
                        job -> job.customer().contains(owner.id()),
                        another -> RepositoryResults.<Job>notFound(operation).getLeft()));
    }

    private Page<Job> page(Stream<Job> found, PageRequest request, Option<Integer> perPage) {
        int size = perPage.getOrElse(accountContext.pageSize());
        return RepositoryResults.page(
                request, found.skip(RepositoryResults.offset(request, size)).map(Job::asListRow), size);
    }
}
