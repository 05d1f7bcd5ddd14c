package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * The entry to all assertions on what the ports return. It inherits those of AssertJ, so that one static import of {@code
 * assertThat} is enough; an import of both works, too. {@link FakeKickservAssertions} has those on a fake server in addition.
 */
public class KickservAssertions extends Assertions {
    protected KickservAssertions() {}

    /** Returns assertions on the result of an operation. */
    public static <T> EitherAssert<T> assertThat(@Nullable Either<? extends Failure, ? extends T> actual) {
        return new EitherAssert<>(actual);
    }

    /** Returns assertions on the result of {@code validate()}, or of any other check of input. */
    public static <T> ValidationAssert<T> assertThat(
            @Nullable Validation<? extends Seq<Violation>, ? extends T> actual) {
        return new ValidationAssert<>(actual);
    }

    /** Returns assertions on one page of a list. */
    public static <T> PageAssert<T> assertThat(@Nullable Page<? extends T> actual) {
        return new PageAssert<>(actual);
    }

    public static FailureAssert assertThat(@Nullable Failure actual) {
        return new FailureAssert(actual);
    }

    public static CustomerAssert assertThat(@Nullable Customer actual) {
        return new CustomerAssert(actual);
    }

    public static JobAssert assertThat(@Nullable Job actual) {
        return new JobAssert(actual);
    }

    public static ChargeAssert assertThat(@Nullable Charge actual) {
        return new ChargeAssert(actual);
    }

    public static PaymentAssert assertThat(@Nullable Payment actual) {
        return new PaymentAssert(actual);
    }

    public static NoteAssert assertThat(@Nullable Note actual) {
        return new NoteAssert(actual);
    }
}
