package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/** Builds a {@link Payment} as the server returns it: for adapters and for tests. {@link NewPayment} builds one to create. */
public final class PaymentBuilder {
    private final PaymentId id;
    private Option<LocalDate> date = Option.none();
    private Option<PaymentType> type = Option.none();
    private Option<Money> amount = Option.none();
    private Option<String> notes = Option.none();
    private Option<String> refNumber = Option.none();
    private Option<PaymentStatus> status = Option.none();
    private Option<CustomerId> customer = Option.none();
    private Seq<PaymentApplicationId> applications = List.empty();
    private Audit audit = Audit.NONE;
    private Seq<Violation> unreadable = List.empty();

    PaymentBuilder(PaymentId id) {
        this.id = id;
    }

    PaymentBuilder(Payment payment) {
        this(payment.id());
        date = payment.date();
        type = payment.type();
        amount = payment.amount();
        notes = payment.notes();
        refNumber = payment.refNumber();
        status = payment.status();
        customer = payment.customer();
        applications = payment.applications();
        audit = payment.audit();
        unreadable = payment.unreadable();
    }

    public PaymentBuilder date(Option<LocalDate> date) {
        Objects.requireNonNull(date, "date");
        this.date = date;
        return this;
    }

    public PaymentBuilder type(Option<PaymentType> type) {
        Objects.requireNonNull(type, "type");
        this.type = type;
        return this;
    }

    public PaymentBuilder amount(Option<Money> amount) {
        Objects.requireNonNull(amount, "amount");
        this.amount = amount;
        return this;
    }

    public PaymentBuilder notes(Option<String> notes) {
        Objects.requireNonNull(notes, "notes");
        this.notes = notes;
        return this;
    }

    public PaymentBuilder refNumber(Option<String> refNumber) {
        Objects.requireNonNull(refNumber, "refNumber");
        this.refNumber = refNumber;
        return this;
    }

    public PaymentBuilder status(Option<PaymentStatus> status) {
        Objects.requireNonNull(status, "status");
        this.status = status;
        return this;
    }

    public PaymentBuilder customer(Option<CustomerId> customer) {
        Objects.requireNonNull(customer, "customer");
        this.customer = customer;
        return this;
    }

    public PaymentBuilder applications(Seq<PaymentApplicationId> applications) {
        Objects.requireNonNull(applications, "applications");
        this.applications = applications;
        return this;
    }

    public PaymentBuilder audit(Audit audit) {
        Objects.requireNonNull(audit, "audit");
        this.audit = audit;
        return this;
    }

    public PaymentBuilder unreadable(Seq<Violation> unreadable) {
        Objects.requireNonNull(unreadable, "unreadable");
        this.unreadable = unreadable;
        return this;
    }

    public Payment build() {
        return new Payment(id, date, type, amount, notes, refNumber, status, customer, applications, audit, unreadable);
    }
}
