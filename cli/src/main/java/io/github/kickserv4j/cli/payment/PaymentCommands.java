package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.LookupCommands;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.Parameter;
import io.github.kickserv4j.cli.shared.ResourceCommands;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The commands about payments. */
public final class PaymentCommands {
    private static final ResourceCommands<PaymentRepository, Payment, PaymentId> PAYMENTS = new ResourceCommands<>(
            "payment",
            () -> PaymentColumns.PAYMENT,
            Parameter.argument("ID", "The payment's id.", PaymentId::parse),
            Kickserv::payments,
            PaymentRepository::reconcile,
            LookupCommands.listAndGet("payments"));

    private static final Parameter<PaymentOwner> OWNER = OwnerOptions.customerOrJob(PaymentOwner::of, PaymentOwner::of);

    private PaymentCommands() {}

    /** Returns the commands under {@code payments}. */
    public static Seq<Command> all() {
        return List.of(
                PAYMENTS.list(
                        "Lists the payments of a customer or job",
                        OWNER,
                        PaymentRepository::list,
                        PaymentRepository::all),
                PAYMENTS.get("Shows one payment of a customer or job.", OWNER, PaymentRepository::get),
                PAYMENTS.create(
                                "Creates a payment for a job. It has an amount and a date.",
                                OwnerOptions.jobOnly("cannot be used here: a payment created for a customer"
                                        + " would be applied to no job"),
                                PaymentOptions.FIELDS.creation(NewPayment::builder),
                                PaymentRepository::create)
                        .withWarning(PaymentOptions::unknownType),
                PAYMENTS.update(
                                "Changes a payment of a job: sets some fields, empties others, keeps the rest.",
                                OwnerOptions.jobOnly(
                                        "cannot be used here: a payment is changed through a job to which it is applied"),
                                PaymentOptions.FIELDS.change(PaymentChange::builder),
                                PaymentRepository::update)
                        .withWarning(PaymentOptions::unknownType),
                PAYMENTS.delete("Deletes one payment of a customer or job.", OWNER, PaymentRepository::delete));
    }
}
