package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Lookup;
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
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** The options for whose a payment is, and for its fields. */
final class PaymentOptions {
    static final FieldOptions<Payment> FIELDS = new FieldOptions<>(
            PaymentFields.ALL, Values.COMMON.with(Reading.word(PaymentType.class, PaymentType::new)));

    private static final String TYPE = FieldOptions.option(PaymentFields.TYPE);

    private PaymentOptions() {}

    static Validation<Seq<Violation>, PaymentOwner> owner(Arguments arguments) {
        return Owners.one(arguments, PaymentOwner::of, PaymentOwner::of);
    }

    /** The command with an argument that is the payment's id. */
    static CommandSpec idOn(CommandSpec spec) {
        return spec.addPositional(Options.argument("ID", "The payment's id."));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static Lookup<Payment> lookup(Arguments arguments, String... command) {
        return Lookup.of(arguments, (kickserv, failure) -> kickserv.payments().reconcile(failure), command);
    }

    /** The same request, which says first that a type is none of the known ones: accounts have words of their own, and people slip. */
    static KickservCommand.Request<Payment> warningOfType(
            Arguments arguments, KickservCommand.Request<Payment> request) {
        Option<String> unknown =
                arguments.option(TYPE).filter(typed -> !PaymentType.KNOWN.contains(new PaymentType(typed)));
        return (kickserv, results) -> {
            unknown.map(PaymentOptions::warning).forEach(results.shell()::say);
            return request.send(kickserv, results);
        };
    }

    private static String warning(String unknown) {
        String rule = "is none of " + PaymentType.KNOWN.mkString(", ") + "; it is sent as it is";
        return new Violation(PaymentFields.TYPE.name(), rule, unknown).toString();
    }
}
