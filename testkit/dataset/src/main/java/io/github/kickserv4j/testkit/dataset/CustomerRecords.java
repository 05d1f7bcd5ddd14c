package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageWalk;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/**
 * A customer with all that belongs to the customer.
 *
 * @param notes those on the customer, by id
 * @param payments those of the customer, whatever they are applied to
 * @param jobs by number
 */
record CustomerRecords(Customer customer, Seq<Note> notes, Seq<Payment> payments, Seq<JobRecords> jobs) {

    static Either<Failure, CustomerRecords> read(Kickserv kickserv, Customer customer) {
        return notes(kickserv, NoteOwner.of(customer.number()))
                .flatMap(notes -> PageWalk.collect(kickserv.payments().all(PaymentOwner.of(customer.number())))
                        .flatMap(payments -> jobs(kickserv, customer)
                                .map(jobs -> new CustomerRecords(customer, notes, payments, jobs))));
    }

    private static Either<Failure, Seq<JobRecords>> jobs(Kickserv kickserv, Customer customer) {
        return PageWalk.collect(kickserv.jobs().all(customer.number(), List.empty()))
                .flatMap(rows -> Either.sequenceRight(
                        rows.sortBy(row -> row.number().value()).map(row -> JobRecords.read(kickserv, row))));
    }

    private static Either<Failure, Seq<Note>> notes(Kickserv kickserv, NoteOwner owner) {
        return PageWalk.collect(kickserv.notes().all(owner))
                .map(notes -> notes.sortBy(note -> note.id().value()));
    }

    /**
     * A job with all that belongs to it.
     *
     * @param job with charges and payments
     * @param notes those on the job, by id
     */
    record JobRecords(Job job, Seq<Note> notes) {
        private static Either<Failure, JobRecords> read(Kickserv kickserv, Job row) {
            return kickserv.jobs().get(row.number()).flatMap(job -> CustomerRecords.notes(
                            kickserv, NoteOwner.of(row.number()))
                    .map(notes -> new JobRecords(job, notes)));
        }
    }
}
