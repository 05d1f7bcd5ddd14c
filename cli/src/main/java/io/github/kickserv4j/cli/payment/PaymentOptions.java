package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.Reading;
import io.github.kickserv4j.cli.shared.Values;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** The options for whose a payment is, and for its fields. */
final class PaymentOptions {
    static final FieldOptions<Payment> FIELDS = new FieldOptions<>(
            PaymentFields.ALL, Values.COMMON.with(Reading.word(PaymentType.class, PaymentType::new)));

    private PaymentOptions() {}

    static Validation<Seq<Violation>, PaymentOwner> owner(Arguments arguments) {
        return Owners.one(arguments, PaymentOwner::of, PaymentOwner::of);
    }

    /** The command with an argument that is the payment's id. */
    static CommandSpec idOn(CommandSpec spec) {
        return spec.addPositional(Options.argument("ID", "The payment's id."));
    }
}
