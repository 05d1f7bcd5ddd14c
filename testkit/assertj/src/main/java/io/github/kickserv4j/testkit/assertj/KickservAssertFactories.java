package io.github.kickserv4j.testkit.assertj;

import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;
import static io.vavr.Predicates.instanceOf;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.control.Option;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of value that have assertions of their own, as in {@code assertThat(result).value(CUSTOMER).hasName("Rosalind Quist")}.
 * They are AssertJ's factories, so {@code asInstanceOf(CUSTOMER)} and {@code first(CUSTOMER)} of other assertions take them, too.
 */
public final class KickservAssertFactories {
    public static final InstanceOfAssertFactory<Customer, CustomerAssert> CUSTOMER =
            new InstanceOfAssertFactory<>(Customer.class, CustomerAssert::new);

    public static final InstanceOfAssertFactory<Job, JobAssert> JOB =
            new InstanceOfAssertFactory<>(Job.class, JobAssert::new);

    public static final InstanceOfAssertFactory<Charge, ChargeAssert> CHARGE =
            new InstanceOfAssertFactory<>(Charge.class, ChargeAssert::new);

    public static final InstanceOfAssertFactory<Payment, PaymentAssert> PAYMENT =
            new InstanceOfAssertFactory<>(Payment.class, PaymentAssert::new);

    public static final InstanceOfAssertFactory<Note, NoteAssert> NOTE =
            new InstanceOfAssertFactory<>(Note.class, NoteAssert::new);

    public static final InstanceOfAssertFactory<Failure, FailureAssert> FAILURE =
            new InstanceOfAssertFactory<>(Failure.class, FailureAssert::new);

    /** A page of records of any type. */
    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    public static final InstanceOfAssertFactory<Page, PageAssert<Object>> PAGE = page(Object.class);

    private KickservAssertFactories() {}

    /** Returns the kind of a page of records of this type. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // a class literal has no type arguments
    public static <T> InstanceOfAssertFactory<Page, PageAssert<T>> page(Class<T> recordType) {
        Objects.requireNonNull(recordType, "recordType");
        return new InstanceOfAssertFactory<>(Page.class, page -> new PageAssert<T>((Page<T>) page));
    }

    /** Returns the assertions on a value that is a record of an account. */
    static Option<RecordAssert<?, ?>> recordAssert(@Nullable Object value) {
        return Match(value)
                .option(
                        Case($(instanceOf(Customer.class)), CustomerAssert::new),
                        Case($(instanceOf(Job.class)), JobAssert::new),
                        Case($(instanceOf(Charge.class)), ChargeAssert::new),
                        Case($(instanceOf(Payment.class)), PaymentAssert::new),
                        Case($(instanceOf(Note.class)), NoteAssert::new));
    }
}
