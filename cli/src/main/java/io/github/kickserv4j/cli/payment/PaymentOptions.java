package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.shared.FieldOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.ValueParser;
import io.github.kickserv4j.cli.shared.ValueParsers;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Option;

/** The options for the fields of a payment. */
final class PaymentOptions {
    static final FieldOptions<Payment> FIELDS = new FieldOptions<>(
            PaymentFields.ALL, ValueParsers.COMMON.with(ValueParser.text(PaymentType.class, PaymentType::new)));

    private static final String TYPE = FieldOptions.optionName(PaymentFields.TYPE);

    private PaymentOptions() {}

    /** Returns a warning if the type is none of the usual ones: accounts have types of their own, and people mistype. */
    static Option<String> unknownType(ParsedArguments parsedArguments) {
        return parsedArguments
                .option(TYPE)
                .filter(typed -> !PaymentType.KNOWN.contains(new PaymentType(typed)))
                .map(PaymentOptions::warning);
    }

    private static String warning(String unknown) {
        String rule = "is none of " + PaymentType.KNOWN.mkString(", ") + "; it is sent as it is";
        return new Violation(PaymentFields.TYPE.name(), rule, unknown).toString();
    }
}
