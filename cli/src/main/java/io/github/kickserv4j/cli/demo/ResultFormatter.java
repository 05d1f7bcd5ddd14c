package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** Formats results independently of the adapter. */
final class ResultFormatter {
    private ResultFormatter() {}

    static String customer(Either<Failure, Customer> answer) {
        return result(answer, RecordFormatter::of);
    }

    static String customers(Either<Failure, ? extends Seq<Customer>> answer) {
        return result(
                answer,
                found -> found.isEmpty()
                        ? "no customers"
                        : found.map(RecordFormatter::of).mkString("\n"));
    }

    static String job(Either<Failure, Job> answer) {
        return result(answer, RecordFormatter::of);
    }

    static String jobs(Either<Failure, Seq<Job>> answer) {
        return several(answer, RecordFormatter::of);
    }

    static String charge(Either<Failure, Charge> answer) {
        return result(answer, RecordFormatter::of);
    }

    static String note(Either<Failure, Note> answer) {
        return result(answer, RecordFormatter::of);
    }

    static String notes(Either<Failure, Seq<Note>> answer) {
        return several(answer, RecordFormatter::of);
    }

    static String payment(Either<Failure, Payment> answer) {
        return result(answer, RecordFormatter::of);
    }

    static String payments(Either<Failure, Seq<Payment>> answer) {
        return several(answer, RecordFormatter::of);
    }

    static <T> String result(Either<Failure, T> answer, Function<? super T, String> words) {
        return answer.fold(ResultFormatter::failure, words);
    }

    /** Returns the failure as text, without status and request id, which only a server has. */
    static String failure(Failure failure) {
        return failure.operation() + ": " + failure.reason();
    }

    /** Returns all violations, a line each. */
    static String violations(Seq<Violation> violations) {
        return violations.mkString("\n");
    }

    private static <T> String several(Either<Failure, Seq<T>> answer, Function<T, String> words) {
        return result(
                answer, found -> found.isEmpty() ? "none" : found.map(words).mkString("\n"));
    }
}
