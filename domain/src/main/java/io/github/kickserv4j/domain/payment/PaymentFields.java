package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** The fields of a payment that can be written (inferred from what Kickserv returns). */
public final class PaymentFields {
    private static final Rule<Money> POSITIVE = new Rule<>("positive", "must be above zero", Money::isPositive);
    private static final Rule<Money> WHOLE_CENTS = new Rule<>(
            "whole_cents",
            "must have at most two decimals",
            amount -> amount.amount().scale() <= 2);

    public static final Field<Payment, LocalDate> DATE = Field.of("date", LocalDate.class, Payment::date)
            .withRule(Rule.SENSIBLE_DAY)
            .required();
    public static final Field<Payment, PaymentType> TYPE =
            Field.openEnum("payment_type", PaymentType.class, PaymentType::text, Payment::type);
    public static final Field<Payment, Money> AMOUNT = Field.money("amount", Payment::amount)
            .withRule(POSITIVE)
            .withRule(WHOLE_CENTS)
            .required();
    public static final Field<Payment, String> NOTES = Field.multiLine("notes", Payment::notes);
    public static final Field<Payment, String> REF_NUMBER = Field.singleLine("ref_number", Payment::refNumber);

    public static final Seq<Field<Payment, ?>> ALL =
            Field.declared(PaymentFields.class, List.of(DATE, TYPE, AMOUNT, NOTES, REF_NUMBER));

    private PaymentFields() {}
}
