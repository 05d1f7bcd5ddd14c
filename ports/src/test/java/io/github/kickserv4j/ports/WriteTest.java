package io.github.kickserv4j.ports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.job.OpportunityOperations;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.note.NoteOperations;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.payment.PaymentOperations;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.github.kickserv4j.ports.shared.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures are logged, and what is written is people's business. */
class WriteTest {
    private static final String SECRET = "4711";
    private static final CustomerNumber CUSTOMER = new CustomerNumber(380);
    private static final JobNumber JOB = new JobNumber(617);

    static Stream<Arguments> writes() {
        return Stream.of(customers(), notes(), payments(), jobs(), charges(), opportunities())
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("writes")
    @Tag("rule:failures-hold-no-written-values")
    void failureShouldNameTheOperationOfTheWriteAndNotItsContent(Write<?> write, Operation operation) {
        assertThat(write.operation()).isEqualTo(operation);
        assertThat(new UncertainWrite<>(write, Instant.EPOCH).toString()).doesNotContain(SECRET);
        assertThat(failure(write, operation).toString())
                .contains(operation.toString())
                .doesNotContain(SECRET);
        assertThat(failure(write, operation).toException()).hasMessageNotContaining(SECRET);
    }

    private static Failure failure(Write<?> write, Operation operation) {
        var uncertainWrite = new UncertainWrite<>(write, Instant.parse("2024-06-05T10:00:00Z"));
        return new Failure.Unavailable(
                FailureContext.of(operation, Delivery.UNKNOWN).withUncertainWrite(uncertainWrite), "down");
    }

    private static Stream<Arguments> customers() {
        NewCustomer customer = NewCustomer.builder("Gate " + SECRET).build();
        CustomerChange change = CustomerChange.builder().fax(SECRET).build();
        return Stream.of(
                Arguments.of(new CustomerWrite.Create(customer), CustomerOperations.CREATE),
                Arguments.of(new CustomerWrite.Update(CUSTOMER, change), CustomerOperations.update(CUSTOMER)),
                Arguments.of(new CustomerWrite.Delete(CUSTOMER), CustomerOperations.delete(CUSTOMER)));
    }

    private static Stream<Arguments> notes() {
        NoteOwner owner = NoteOwner.of(JOB);
        NoteId id = new NoteId(24_601);
        NewNote note = NewNote.builder("Gate code " + SECRET).build();
        NoteChange change = NoteChange.builder().text(SECRET).build();
        return Stream.of(
                Arguments.of(new NoteWrite.Create(owner, note), NoteOperations.create(owner)),
                Arguments.of(new NoteWrite.Update(owner, id, change), NoteOperations.update(owner, id)),
                Arguments.of(new NoteWrite.Delete(owner, id), NoteOperations.delete(owner, id)));
    }

    private static Stream<Arguments> payments() {
        PaymentOwner owner = PaymentOwner.of(CUSTOMER);
        PaymentId id = new PaymentId(555_001);
        NewPayment payment =
                NewPayment.builder(Money.of(SECRET), LocalDate.of(2024, 6, 5)).build();
        PaymentChange change = PaymentChange.builder().amount(Money.of(SECRET)).build();
        return Stream.of(
                Arguments.of(new PaymentWrite.Create(JOB, payment), PaymentOperations.create(JOB)),
                Arguments.of(new PaymentWrite.Update(JOB, id, change), PaymentOperations.update(JOB, id)),
                Arguments.of(new PaymentWrite.Delete(owner, id), PaymentOperations.delete(owner, id)));
    }

    private static Stream<Arguments> jobs() {
        NewJob job = NewJob.builder(new JobTypeId(61))
                .description("Gate code " + SECRET)
                .build();
        JobChange change = JobChange.builder().name(SECRET).build();
        return Stream.of(
                Arguments.of(new JobWrite.Create(CUSTOMER, job), JobOperations.create(CUSTOMER)),
                Arguments.of(new JobWrite.Update(JOB, change), JobOperations.update(JOB)),
                Arguments.of(new JobWrite.Delete(JOB), JobOperations.delete(JOB)));
    }

    private static Stream<Arguments> charges() {
        ChargeId id = new ChargeId(9_001);
        NewCharge charge = NewCharge.builder("Gate", Money.of(SECRET)).build();
        ChargeChange change = ChargeChange.builder().details(SECRET).build();
        return Stream.of(
                Arguments.of(new ChargeWrite.Create(JOB, charge), ChargeOperations.create(JOB)),
                Arguments.of(new ChargeWrite.Update(JOB, id, change), ChargeOperations.update(JOB, id)),
                Arguments.of(new ChargeWrite.Delete(JOB, id), ChargeOperations.delete(JOB, id)));
    }

    private static Stream<Arguments> opportunities() {
        NewJob job = NewJob.builder(new JobTypeId(61))
                .set(JobFields.DESCRIPTION, "Gate code " + SECRET)
                .build();
        return Stream.of(
                Arguments.of(new OpportunityWrite.Create(CUSTOMER, job), OpportunityOperations.create(CUSTOMER)),
                Arguments.of(new OpportunityWrite.Win(JOB), OpportunityOperations.win(JOB)),
                Arguments.of(new OpportunityWrite.Lose(JOB), OpportunityOperations.lose(JOB)));
    }
}
