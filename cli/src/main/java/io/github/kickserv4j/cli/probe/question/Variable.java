package io.github.kickserv4j.cli.probe.question;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;

/** A value of a request that is taken from earlier answers. It is sent to Kickserv and written nowhere. */
public enum Variable {
    CUSTOMER_NUMBER(
            "customer_number",
            "the number of the chosen customer",
            () -> List.of(Requests.CUSTOMERS, Requests.JOB),
            ChosenRecords::customerNumber),
    CUSTOMER_ID(
            "customer_id",
            "the id of the chosen customer",
            () -> List.of(Requests.CUSTOMER),
            records -> records.ofCustomer("id")),
    CUSTOMER_NAME(
            "customer_name",
            "the name of the chosen customer",
            () -> List.of(Requests.CUSTOMER),
            records -> records.ofCustomer("name")),
    CUSTOMER_NAME_IN_OTHER_CASE(
            "customer_name_in_other_case",
            "the same with small letters for capitals and capitals for small letters",
            () -> List.of(Requests.CUSTOMER),
            records -> records.ofCustomer("name").flatMap(Variable::inOtherCase)),
    FIRST_LETTER(
            "first_letter",
            "the first letter of that name",
            () -> List.of(Requests.CUSTOMER),
            records -> records.ofCustomer("name")
                    .map(name -> name.substring(0, 1))
                    .filter(letter -> Character.isLetter(letter.charAt(0)))),
    CUSTOMER_ADDRESS(
            "customer_address",
            "the service address of the chosen customer",
            () -> List.of(Requests.CUSTOMER),
            records -> records.ofCustomer("service_address")),
    OTHER_CUSTOMER_NUMBER(
            "other_customer_number",
            "the number of another customer",
            () -> List.of(Requests.CUSTOMERS, Requests.CUSTOMER),
            ChosenRecords::otherCustomerNumber),
    JOB_NUMBER("job_number", "the number of the chosen job", () -> List.of(Requests.JOBS), ChosenRecords::jobNumber),
    NOTE_ID(
            "note_id",
            "the id of a note of the chosen customer",
            () -> List.of(Requests.CUSTOMER_NOTES),
            records -> records.firstId(Requests.CUSTOMER_NOTES)),
    JOB_NOTE_ID(
            "job_note_id",
            "the id of a note of the chosen job",
            () -> List.of(Requests.JOB_NOTES),
            records -> records.firstId(Requests.JOB_NOTES)),
    PAYMENT_ID(
            "payment_id",
            "the id of a payment of the chosen customer",
            () -> List.of(Requests.CUSTOMER_PAYMENTS),
            records -> records.firstId(Requests.CUSTOMER_PAYMENTS));

    private final String label;
    private final String description;

    @SuppressWarnings("ImmutableEnumChecker") // a function that holds nothing
    private final Supplier<Seq<ProbeRequest>> sources;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<ChosenRecords, Option<String>> value;

    Variable(
            String label,
            String description,
            Supplier<Seq<ProbeRequest>> sources,
            Function<ChosenRecords, Option<String>> value) {
        this.label = label;
        this.description = description;
        this.sources = sources;
        this.value = value;
    }

    /** Returns what the value is. */
    public String description() {
        return description;
    }

    /** Returns the request for the record that it numbers, which shows that the record can be read. */
    Option<ProbeRequest> record() {
        return this == CUSTOMER_NUMBER
                ? Option.some(Requests.CUSTOMER)
                : Option.when(this == JOB_NUMBER, () -> Requests.JOB);
    }

    /** Returns the requests whose answers it is taken from. */
    Seq<ProbeRequest> sources() {
        return sources.get();
    }

    Option<String> in(ChosenRecords records) {
        return value.apply(records);
    }

    private static Option<String> inOtherCase(String name) {
        String other = name.codePoints()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Option.when(!other.equals(name), other);
    }

    /** Returns the variable as it stands in a path, such as <code>{customer_number}</code>. */
    @Override
    public String toString() {
        return "{" + label + "}";
    }
}
