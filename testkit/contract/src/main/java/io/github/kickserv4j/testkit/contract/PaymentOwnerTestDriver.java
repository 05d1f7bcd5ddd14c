package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import io.github.kickserv4j.testkit.fixture.AbsentIds;
import io.github.kickserv4j.testkit.fixture.PaymentFixtures;
import io.github.kickserv4j.testkit.fixture.UniqueValues;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.stream.Stream;

/** Calls the repository of payments for one job, and reaches its payments through the job or through its customer. */
record PaymentOwnerTestDriver(CustomerWithJob customerWithJob, JobNumber job, PaymentOwner owner)
        implements OwnedRepositoryTestDriver<PaymentId, Payment>, PagedListTestDriver<Payment> {

    /** Creates two customers with a job each, and returns a driver through the customer and one through the job. */
    static Seq<PaymentOwnerTestDriver> create(Kickserv kickserv) {
        return List.of(
                of(CustomerWithJob.create(kickserv)).head(),
                of(CustomerWithJob.create(kickserv)).last());
    }

    private static Seq<PaymentOwnerTestDriver> of(CustomerWithJob customerWithJob) {
        return customerWithJob
                .paymentOwners()
                .map(owner -> new PaymentOwnerTestDriver(
                        customerWithJob, customerWithJob.job().number(), owner));
    }

    private PaymentRepository payments() {
        return customerWithJob.kickserv().payments();
    }

    @Override
    public Either<Failure, Payment> get(PaymentId id) {
        return payments().get(owner, id);
    }

    @Override
    public Either<Failure, Seq<Payment>> list() {
        return new PagedListing<>(this::page).rows();
    }

    @Override
    public Either<Failure, Page<Payment>> page(PageRequest page) {
        return payments().list(owner, page);
    }

    @Override
    public Stream<Either<Failure, Payment>> all() {
        return payments().all(owner);
    }

    @Override
    public Stream<Either<Failure, Payment>> all(PageRequest from) {
        return payments().all(owner, from);
    }

    @Override
    public Either<Failure, Payment> create(Patch<Payment> fields) {
        return payments().create(job, new NewPayment(fields));
    }

    @Override
    public Payment add() {
        return ResultAssertions.resultOf(create(minimal()));
    }

    @Override
    public Either<Failure, Payment> update(PaymentId id, Patch<Payment> patch) {
        return payments().update(job, id, new PaymentChange(patch));
    }

    @Override
    public Either<Failure, Payment> delete(PaymentId id) {
        return payments().delete(owner, id);
    }

    @Override
    public Either<Failure, Reconciliation<Payment>> reconcile(Failure failure) {
        return payments().reconcile(failure);
    }

    @Override
    public Either<Failure, Reconciliation<Payment>> reconcile(UncertainWrite<Write<Payment>> write) {
        return payments().reconcile(write.as(PaymentWrite.class).get());
    }

    @Override
    public Write<Payment> creation(Patch<Payment> fields) {
        return new PaymentWrite.Create(job, new NewPayment(fields));
    }

    @Override
    public Write<Payment> change(PaymentId id, Patch<Payment> patch) {
        return new PaymentWrite.Update(job, id, new PaymentChange(patch));
    }

    @Override
    public Write<Payment> deletion(PaymentId id) {
        return new PaymentWrite.Delete(owner, id);
    }

    @Override
    public Operation getOperation(PaymentId id) {
        return PaymentOperations.get(owner, id);
    }

    @Override
    public Operation listOperation() {
        return PaymentOperations.list(owner);
    }

    @Override
    public Seq<PaymentOwnerTestDriver> createOtherOwners() {
        return of(CustomerWithJob.create(customerWithJob.kickserv()))
                .appendAll(owner.fold(
                        customer -> List.empty(),
                        number -> List.of(of(customerWithJob.withAnotherJob()).last())));
    }

    @Override
    public Seq<PaymentOwnerTestDriver> absentOwners() {
        return List.of(PaymentOwner.of(AbsentIds.CUSTOMER), PaymentOwner.of(AbsentIds.JOB))
                .map(absent -> new PaymentOwnerTestDriver(customerWithJob, AbsentIds.JOB, absent));
    }

    @Override
    public Either<Failure, ?> deleteOwner() {
        Kickserv kickserv = customerWithJob.kickserv();
        return owner.fold(kickserv.customers()::delete, kickserv.jobs()::delete);
    }

    @Override
    public Seq<Field<Payment, ?>> fields() {
        return PaymentFields.ALL;
    }

    @Override
    public <V> V sampleOf(Field<Payment, V> field) {
        return PaymentFixtures.sampleOf(field);
    }

    @Override
    public Patch<Payment> minimal() {
        return Patch.<Payment>empty()
                .set(PaymentFields.AMOUNT, sampleOf(PaymentFields.AMOUNT))
                .set(PaymentFields.DATE, sampleOf(PaymentFields.DATE));
    }

    @Override
    public Patch<Payment> variantOf(Patch<Payment> minimal) {
        return minimal.set(PaymentFields.NOTES, sampleOf(PaymentFields.NOTES));
    }

    @Override
    public Patch<Payment> patch() {
        return Patch.<Payment>empty()
                .set(PaymentFields.NOTES, UniqueValues.withUniqueSuffix("Changed"))
                .clear(PaymentFields.REF_NUMBER);
    }

    @Override
    public PaymentId idOf(Payment payment) {
        return payment.id();
    }

    @Override
    public PaymentId idOf(long value) {
        return new PaymentId(value);
    }

    @Override
    public Audit auditOf(Payment payment) {
        return payment.audit();
    }
}
