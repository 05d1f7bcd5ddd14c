package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.shared.CheckReturnValue;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/** Injects faults into the operations on charges. */
@CheckReturnValue
record FaultyChargeRepository(ChargeRepository delegate, FaultInjector injector) implements ChargeRepository {
    private static final Creation<Charge> CREATION = Creation.of(Charge::id, Charge::audit);

    @Override
    public Either<Failure, Charge> get(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return injector.read(
                Invocation.of(OperationName.CHARGES_GET, ChargeOperations.get(job, id), job, id),
                () -> delegate.get(job, id));
    }

    @Override
    public Either<Failure, Seq<Charge>> list(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return injector.read(
                Invocation.of(OperationName.CHARGES_LIST, ChargeOperations.list(job), job), () -> delegate.list(job));
    }

    @Override
    public Either<Failure, Charge> create(JobNumber job, NewCharge charge) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(charge, "charge");
        return injector.create(
                Invocation.of(OperationName.CHARGES_CREATE, ChargeOperations.create(job), job, charge),
                new ChargeWrite.Create(job, charge),
                CREATION,
                () -> delegate.create(job, charge));
    }

    @Override
    public Either<Failure, Charge> update(JobNumber job, ChargeId id, ChargeChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        return injector.write(
                Invocation.of(OperationName.CHARGES_UPDATE, ChargeOperations.update(job, id), job, id, change),
                new ChargeWrite.Update(job, id, change),
                () -> delegate.update(job, id, change));
    }

    @Override
    public Either<Failure, Charge> delete(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return injector.write(
                Invocation.of(OperationName.CHARGES_DELETE, ChargeOperations.delete(job, id), job, id),
                new ChargeWrite.Delete(job, id),
                () -> delegate.delete(job, id));
    }
}
