package io.github.kickserv4j.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class RecordBuildersTest {
    private static final Audit AUDIT = new Audit(
            Option.some(OffsetDateTime.parse("2026-01-02T03:04:05Z")),
            Option.some(new EmployeeId(31001)),
            Option.none(),
            Option.none(),
            Option.none());
    private static final List<Violation> UNREADABLE = List.of(new Violation("public", "must be true or false", "?"));

    @Test
    void toBuilderShouldKeepAllOfANote() {
        var employee = new Employee(Option.some(new EmployeeId(1)), Option.none(), Option.none(), Option.none());
        var note = new Note(
                new NoteId(24601),
                new Noteable.OnJob(new JobId(9)),
                "Gate sticks",
                Option.some(true),
                Option.some(employee),
                AUDIT,
                UNREADABLE);

        assertThat(note.toBuilder().build()).isEqualTo(note);
        assertThat(note.toBuilder().text("Gate is mended").build().text()).isEqualTo("Gate is mended");
    }

    @Test
    void toBuilderShouldKeepAllOfAPayment() {
        var payment = new Payment(
                new PaymentId(555001),
                Option.some(LocalDate.of(2026, 5, 9)),
                Option.some(PaymentType.CREDIT_CARD_ONLINE),
                Option.some(Money.of("310.75")),
                Option.some("Paid online"),
                Option.some("1042"),
                Option.some(PaymentStatus.CREDIT_CARD_TRANSACTION_COMPLETE),
                Option.some(new CustomerId(7)),
                List.of(new PaymentApplicationId(990001)),
                AUDIT,
                UNREADABLE);

        assertThat(payment.toBuilder().build()).isEqualTo(payment);
        assertThat(payment.toBuilder().notes(Option.none()).build().notes()).isEmpty();
    }

    @Test
    void toBuilderShouldKeepAllOfACharge() {
        var charge = new Charge(
                new ChargeId(441122),
                Option.some(new JobId(9)),
                Option.some(new ItemId(757575)),
                Option.some(new ChargeTypeId(5)),
                Option.some("Parts:Filter"),
                Option.some("Air filter"),
                Option.some(new BigDecimal("3")),
                Option.some(Money.of("20")),
                Option.some(new BigDecimal("1.5")),
                Option.some(Money.of("58.5")),
                AUDIT,
                UNREADABLE);

        assertThat(charge.toBuilder().build()).isEqualTo(charge);
        assertThat(charge.toBuilder().total(Option.none()).build().total()).isEmpty();
    }
}
