package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.math.BigDecimal;

/** Calls the repository of charges for one job. */
record ChargeTestDriver(CustomerWithJob customerWithJob, JobNumber job)
        implements OwnedRepositoryTestDriver<ChargeId, Charge> {

    /** Creates a job, and returns a driver for it. */
    static ChargeTestDriver create(Kickserv kickserv) {
        return of(CustomerWithJob.create(kickserv));
    }

    private static ChargeTestDriver of(CustomerWithJob customerWithJob) {
        return new ChargeTestDriver(customerWithJob, customerWithJob.job().number());
    }

    private ChargeRepository charges() {
        return customerWithJob.kickserv().charges();
    }

    @Override
    public Either<Failure, Charge> get(ChargeId id) {
        return charges().get(job, id);
    }

    @Override
    public Either<Failure, Seq<Charge>> list() {
        return charges().list(job);
    }

    @Override
    public Either<Failure, Charge> create(Patch<Charge> fields) {
        return charges().create(job, new NewCharge(fields));
    }

    @Override
    public Either<Failure, Charge> update(ChargeId id, Patch<Charge> patch) {
        return charges().update(job, id, new ChargeChange(patch));
    }

    @Override
    public Either<Failure, Charge> delete(ChargeId id) {
        return charges().delete(job, id);
    }

    @Override
    public Either<Failure, Reconciliation<Charge>> reconcile(Failure failure) {
        return charges().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Charge>> reconcile(UncertainWrite<Write<Charge>> write) {
        return charges().reconcile(write.as(ChargeWrite.class).get());
    }

    @Override
    public Write<Charge> creation(Patch<Charge> fields) {
        return new ChargeWrite.Create(job, new NewCharge(fields));
    }

    @Override
    public Write<Charge> change(ChargeId id, Patch<Charge> patch) {
        return new ChargeWrite.Update(job, id, new ChargeChange(patch));
    }

    @Override
    public Write<Charge> deletion(ChargeId id) {
        return new ChargeWrite.Delete(job, id);
    }

    @Override
    public Operation getOperation(ChargeId id) {
        return ChargeOperations.get(job, id);
    }

    @Override
    public Operation listOperation() {
        return ChargeOperations.list(job);
    }

    @Override
    public Seq<ChargeTestDriver> createOtherOwners() {
        return List.of(of(customerWithJob.withAnotherJob()), create(customerWithJob.kickserv()));
    }

    @Override
    public Seq<ChargeTestDriver> absentOwners() {
        return List.of(new ChargeTestDriver(customerWithJob, AbsentIds.JOB));
    }

    @Override
    public Either<Failure, ?> deleteOwner() {
        return customerWithJob.kickserv().jobs().delete(job);
    }

    @Override
    public Seq<Field<Charge, ?>> fields() {
        return ChargeFields.ALL;
    }

    @Override
    public <V> V sampleOf(Field<Charge, V> field) {
        return ChargeFixtures.sampleOf(field);
    }

    @Override
    public Patch<Charge> minimal() {
        return ChargeFixtures.ofPrice("62.01").fields();
    }

    @Override
    public Patch<Charge> variantOf(Patch<Charge> minimal) {
        return minimal.set(ChargeFields.DISCOUNT, new BigDecimal("2.5"));
    }

    @Override
    public Patch<Charge> patch() {
        return Patch.<Charge>empty()
                .set(ChargeFields.DETAILS, UniqueValues.withUniqueSuffix("Changed"))
                .clear(ChargeFields.CHARGE_TYPE_ID);
    }

    @Override
    public ChargeId idOf(Charge charge) {
        return charge.id();
    }

    @Override
    public ChargeId idOf(long value) {
        return new ChargeId(value);
    }

    @Override
    public Audit auditOf(Charge charge) {
        return charge.audit();
    }
}
