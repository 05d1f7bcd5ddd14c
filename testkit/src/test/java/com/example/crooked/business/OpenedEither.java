package com.example.crooked.business;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every way to open an {@code Either} and lose its failure. */
record OpenedEither(CustomerRepository customers, CustomerNumber number, Customer nobody) {
    Customer get() {
        return asked().get();
    }

    Stream<Customer> getByReference(Stream<Either<Failure, Customer>> all) {
        return all.map(Either::get);
    }

    Customer getOrElse() {
        return asked().getOrElse(nobody);
    }

    Customer getOrElseTry() {
        return asked().getOrElseTry(() -> nobody);
    }

    @Nullable
    Customer getOrNull() {
        return asked().getOrNull();
    }

    Customer getOrElseThrow() {
        return asked().getOrElseThrow(() -> new IllegalStateException("nobody"));
    }

    Option<Customer> toOption() {
        return asked().toOption();
    }

    Optional<Customer> toJavaOptional() {
        return asked().toJavaOptional();
    }

    Seq<Customer> toList() {
        return asked().toList();
    }

    java.util.List<Customer> toJavaList() {
        return asked().toJavaList();
    }

    Seq<Customer> toStream() {
        return asked().toStream();
    }

    Stream<Customer> toJavaStream() {
        return asked().toJavaStream();
    }

    private Either<Failure, Customer> asked() {
        return customers.get(number);
    }
}
