package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.AccountContext;
import io.github.kickserv4j.adapter.inmemory.shared.AuditTimes;
import io.github.kickserv4j.adapter.inmemory.shared.RepositoryResults;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.function.Supplier;

/** Charges in memory, in the order in which they were created. */
@ReliesOn({"post-adds-a-charge", "charges-are-changed-and-deleted-by-id", "charges-are-not-created-with-a-job"})
public final class InMemoryChargeRepository implements ChargeRepository {
    private final AccountContext accountContext;
    private final JobStore store;

    public InMemoryChargeRepository(AccountContext accountContext, JobStore store) {
        this.accountContext = accountContext;
        this.store = store;
    }

    @Override
    public Either<Failure, Charge> get(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Supplier<Operation> operation = () -> ChargeOperations.get(job, id);
        return accountContext.read(() -> store.find(job, operation)
                .flatMap(found -> RepositoryResults.foundOrAbsent(ChargeListUpdates.find(found, id), operation)));
    }

    @Override
    public Either<Failure, Seq<Charge>> list(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return accountContext.read(
                () -> store.find(job, () -> ChargeOperations.list(job)).map(Job::charges));
    }

    @Override
    public Either<Failure, Charge> create(JobNumber job, NewCharge charge) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(charge, "charge");
        return accountContext.write(
                () -> store.find(job, () -> ChargeOperations.create(job)).map(to -> created(to, charge)));
    }

    @Override
    public Either<Failure, Charge> update(JobNumber job, ChargeId id, ChargeChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return charge(job, id, () -> ChargeOperations.update(job, id), (of, before) -> {
            Charge changed = ChargeListUpdates.withTotals(ChargePatcher.update(
                    before, change.patch(), AuditTimes.updated(before.audit(), accountContext.now())));
            store.settle(ChargeListUpdates.replace(of, changed));
            return changed;
        });
    }

    @Override
    public Either<Failure, Charge> delete(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return charge(job, id, () -> ChargeOperations.delete(job, id), (of, removed) -> {
            store.settle(ChargeListUpdates.remove(of, removed));
            return removed;
        });
    }

    private Charge created(Job job, NewCharge charge) {
        Audit audit = AuditTimes.created(accountContext.now());
        Charge created = ChargeListUpdates.withTotals(ChargePatcher.create(
                ChargeListUpdates.withDefaults(charge.fields()), store.nextChargeId(), job.id(), audit));
        store.settle(ChargeListUpdates.add(job, created));
        return created;
    }

    private Either<Failure, Charge> charge(
            JobNumber number, ChargeId id, Supplier<Operation> operation, ChargeUpdate step) {
        return accountContext.write(() -> store.find(number, operation)
                .flatMap(job -> RepositoryResults.foundOrAbsent(
                        ChargeListUpdates.find(job, id).map(charge -> step.apply(job, charge)), operation)));
    }

    private interface ChargeUpdate {
        Charge apply(Job job, Charge charge);
    }
}
