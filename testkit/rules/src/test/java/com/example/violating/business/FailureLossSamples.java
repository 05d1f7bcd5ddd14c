package com.example.violating.business;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.Value;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All ways to lose the failure of an {@code Either}. */
record FailureLossSamples(CustomerRepository customers, CustomerNumber number, Customer fallback) {
    Customer get() {
        return asked().get();
    }

    Stream<Customer> getByReference(Stream<Either<Failure, Customer>> all) {
        return all.map(Either::get);
    }

    Customer getOrElse() {
        return asked().getOrElse(fallback);
    }

    Customer getOrElseTry() {
        return asked().getOrElseTry(() -> fallback);
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

    Customer getOrElseGet() {
        return asked().getOrElseGet(failure -> fallback);
    }

    Either<Failure, Customer> orElse() {
        return asked().orElse(Either.right(fallback));
    }

    Either<Failure, Customer> orElseSupplied() {
        return asked().orElse(() -> Either.right(fallback));
    }

    Set<Customer> toSet() {
        return asked().toSet();
    }

    Try<Customer> toTry() {
        return asked().toTry();
    }

    Validation<Failure, Customer> toValidation() {
        return asked().toValidation();
    }

    Validation<Failure, Customer> fromEither() {
        return Validation.fromEither(asked());
    }

    java.util.List<Customer> collect() {
        return asked().collect(Collectors.toList());
    }

    Option<Either<Failure, Customer>> filter() {
        return asked().filter(fallback::equals);
    }

    Stream<Either<Failure, Customer>> filterByReference(Stream<Either<Failure, Customer>> all) {
        return all.filter(Either::isRight);
    }

    boolean isLeft() {
        return asked().isLeft();
    }

    boolean isEmpty() {
        return asked().isEmpty();
    }

    boolean contains() {
        return asked().contains(fallback);
    }

    boolean exists() {
        return asked().exists(fallback::equals);
    }

    boolean forAll() {
        return asked().forAll(fallback::equals);
    }

    void forEach(Consumer<Customer> action) {
        asked().forEach(action);
    }

    Customer forLoop() {
        Customer last = fallback;
        for (Customer each : asked()) {
            last = each;
        }
        return last;
    }

    Iterator<Customer> iterator() {
        return asked().iterator();
    }

    @SuppressWarnings("deprecation")
    Customer right() {
        return asked().right().getOrElse(fallback);
    }

    @SuppressWarnings("deprecation")
    boolean left() {
        return asked().left().isEmpty();
    }

    Customer seenAsValue() {
        Value<Customer> value = asked();
        return value.getOrElse(fallback);
    }

    Customer seenAsRight() {
        return asked() instanceof Either.Right<Failure, Customer> right ? right.get() : fallback;
    }

    private Either<Failure, Customer> asked() {
        return customers.get(number);
    }
}
