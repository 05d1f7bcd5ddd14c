package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.OutcomeCheck;
import io.github.kickserv4j.cli.shared.OwnerOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.ValueParser;
import io.github.kickserv4j.cli.shared.ValueParsers;
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
            PaymentFields.ALL, ValueParsers.COMMON.with(ValueParser.text(PaymentType.class, PaymentType::new)));

    private static final String TYPE = FieldOptions.optionName(PaymentFields.TYPE);

    private PaymentOptions() {}

    static Validation<Seq<Violation>, PaymentOwner> owner(ParsedArguments parsedArguments) {
        return OwnerOptions.exactlyOne(parsedArguments, PaymentOwner::of, PaymentOwner::of);
    }

    /** The command with an argument that is the payment's id. */
    static CommandSpec addIdTo(CommandSpec spec) {
        return spec.addPositional(OptionSpecs.requiredArgument("ID", "The payment's id."));
    }

    /** How to look whether a write was carried out: by itself, and by this command. */
    static OutcomeCheck<Payment> outcomeCheck(ParsedArguments parsedArguments, String... command) {
        return OutcomeCheck.of(
                parsedArguments, (kickserv, failure) -> kickserv.payments().reconcile(failure), command);
    }

    /** The same request, which says first that a type is none of the known ones: accounts have words of their own, and people slip. */
    static KickservCommand.KickservRequest<Payment> warnOfUnknownType(
            ParsedArguments parsedArguments, KickservCommand.KickservRequest<Payment> kickservRequest) {
        Option<String> unknown =
                parsedArguments.option(TYPE).filter(typed -> !PaymentType.KNOWN.contains(new PaymentType(typed)));
        return (kickserv, resultWriter) -> {
            unknown.map(PaymentOptions::warning).forEach(resultWriter.context()::printMessage);
            return kickservRequest.send(kickserv, resultWriter);
        };
    }

    private static String warning(String unknown) {
        String rule = "is none of " + PaymentType.KNOWN.mkString(", ") + "; it is sent as it is";
        return new Violation(PaymentFields.TYPE.name(), rule, unknown).toString();
    }
}
