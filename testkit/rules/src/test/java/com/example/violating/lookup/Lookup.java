package com.example.violating.lookup;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.function.Function;
import java.util.function.Supplier;

/** Passes failures on correctly; its callers need not name a port. */
public final class Lookup {
    public final Either<Failure, String> last;
    private final CustomerRepository customers;

    public Lookup(CustomerRepository customers) {
        this.customers = customers;
        this.last = nameOf(1);
    }

    public Either<Failure, String> nameOf(long number) {
        return customers.get(new CustomerNumber(number)).map(customer -> customer.name()
                .display());
    }

    public String applyToLast(Function<Either<Failure, String>, String> listener) {
        return listener.apply(last);
    }

    public Named named() {
        return () -> last;
    }

    /** A type whose type argument is the failure. */
    public interface Named extends Supplier<Either<Failure, String>> {}
}
