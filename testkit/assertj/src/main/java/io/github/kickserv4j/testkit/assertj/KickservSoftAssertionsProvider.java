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
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** The soft assertions on all that {@link KickservAssertions} takes, for soft assertions of your own. */
public interface KickservSoftAssertionsProvider extends StandardSoftAssertionsProvider {
    /** Returns soft assertions on the result of an operation. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    default <T> EitherAssert<T> assertThat(@Nullable Either<? extends Failure, ? extends T> actual) {
        return soft((EitherAssert<T>) proxy(EitherAssert.class, Either.class, actual));
    }

    /** Returns soft assertions on the result of {@code validate()}, or of any other check of input. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    default <T> ValidationAssert<T> assertThat(@Nullable Validation<? extends Seq<Violation>, ? extends T> actual) {
        return soft((ValidationAssert<T>) proxy(ValidationAssert.class, Validation.class, actual));
    }

    /** Returns soft assertions on one page of a list. */
    @SuppressWarnings("unchecked") // a class literal has no type arguments
    default <T> PageAssert<T> assertThat(@Nullable Page<? extends T> actual) {
        return soft((PageAssert<T>) proxy(PageAssert.class, Page.class, actual));
    }

    default FailureAssert assertThat(@Nullable Failure actual) {
        return soft(proxy(FailureAssert.class, Failure.class, actual));
    }

    default CustomerAssert assertThat(@Nullable Customer actual) {
        return proxy(CustomerAssert.class, Customer.class, actual);
    }

    default JobAssert assertThat(@Nullable Job actual) {
        return soft(proxy(JobAssert.class, Job.class, actual));
    }

    default ChargeAssert assertThat(@Nullable Charge actual) {
        return proxy(ChargeAssert.class, Charge.class, actual);
    }

    default PaymentAssert assertThat(@Nullable Payment actual) {
        return proxy(PaymentAssert.class, Payment.class, actual);
    }

    default NoteAssert assertThat(@Nullable Note actual) {
        return proxy(NoteAssert.class, Note.class, actual);
    }

    private <S extends NavigableAssert<?, ?>> S soft(S assertion) {
        return NavigableAssert.navigating(assertion, new SoftNavigation(this));
    }
}
