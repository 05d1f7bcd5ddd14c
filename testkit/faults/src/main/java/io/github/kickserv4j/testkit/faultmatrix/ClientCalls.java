package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/** The calls of a client that the fault matrix makes. */
final class ClientCalls {
    /** More rows than any scenario has, so that an endless walk ends. */
    private static final int MAX_ROWS = 500;

    private ClientCalls() {}

    static Either<Failure, Customer> read(Kickserv kickserv) {
        return kickserv.customers().get(new CustomerNumber(CustomerResponses.NUMBER));
    }

    static Either<Failure, Customer> write(Kickserv kickserv) {
        return kickserv.customers()
                .create(NewCustomer.builder(CustomerResponses.NAME).build());
    }

    static Either<Failure, Customer> delete(Kickserv kickserv) {
        return kickserv.customers().delete(new CustomerNumber(CustomerResponses.NUMBER));
    }

    static Either<Failure, Page<Customer>> list(Kickserv kickserv) {
        return kickserv.customers().list(CustomerFilter.ALL, PageRequest.FIRST);
    }

    /** Returns all rows of a walk, including a failed one. */
    static Either<Failure, Seq<Either<Failure, Customer>>> walk(Kickserv kickserv) {
        return Either.right(
                Vector.ofAll(kickserv.customers().all(CustomerFilter.ALL).limit(MAX_ROWS)));
    }
}
