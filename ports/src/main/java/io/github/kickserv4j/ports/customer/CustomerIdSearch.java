package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Iterator;

/**
 * Finds a customer by id. Only the customer itself is accepted: with a filter that the server does not know, it may answer with all
 * customers, none or a refusal, and then all customers are read.
 */
record CustomerIdSearch(CustomerRepository customers, CustomerId id) {

    Either<Failure, Customer> find() {
        return customers
                .list(CustomerFilter.builder().id(id).build(), PageRequest.FIRST)
                .fold(
                        failure -> isAboutTheFilter(failure) ? amongAll() : Either.left(failure),
                        page -> page.items().find(this::isIt).fold(this::amongAll, Either::right));
    }

    /** Returns the failure for a job that does not name its customer. */
    static Failure customerNotNamed(Job job) {
        FailureContext unasked = FailureContext.of(CustomerOperations.of(job.number()), Delivery.NOT_SENT);
        return new Failure.UnexpectedResponse(unasked, "the job does not name its customer");
    }

    private Either<Failure, Customer> amongAll() {
        Iterator<Either<Failure, Customer>> rows =
                customers.all(CustomerFilter.ALL).iterator();
        Option<Failure> failed = Option.none();
        while (rows.hasNext()) {
            Either<Failure, Customer> row = rows.next();
            if (row.exists(this::isIt)) {
                return row;
            }
            failed = failed.orElse(row.swap().toOption());
        }
        return Either.left(failed.getOrElse(this::notFound));
    }

    private Failure notFound() {
        return new Failure.NotFound(FailureContext.of(CustomerOperations.withId(id), Delivery.REJECTED));
    }

    private boolean isIt(Customer customer) {
        return customer.id().equals(id);
    }

    /** The server is there, and has something against this question; it may have nothing against another. */
    private static boolean isAboutTheFilter(Failure failure) {
        return failure instanceof Failure.UnexpectedResponse
                || failure instanceof Failure.NotFound
                || failure instanceof Failure.Invalid;
    }
}
