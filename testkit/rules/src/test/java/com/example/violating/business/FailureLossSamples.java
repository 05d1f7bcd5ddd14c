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
        return requested().get();
    }

    Stream<Customer> getByReference(Stream<Either<Failure, Customer>> all) {
        return all.map(Either::get);
    }

    Customer getOrElse() {
        return requested().getOrElse(fallback);
    }

    Customer getOrElseTry() {
        return requested().getOrElseTry(() -> fallback);
    }

    @Nullable
    Customer getOrNull() {
        return requested().getOrNull();
    }

    Customer getOrElseThrow() {
        return requested().getOrElseThrow(() -> new IllegalStateException("nobody"));
    }

    Customer getLeftOfSwapped() {
        return requested().swap().getLeft();
    }

    Customer getLeftOfSwappedAndMapped() {
        return requested()
                .peekLeft(System.out::println)
                .swap()
                .map(Failure::message)
                .getLeft();
    }

    void orElseRunOfSwapped(Consumer<Customer> action) {
        requested().swap().orElseRun(action);
    }

    Option<Customer> toOption() {
        return requested().toOption();
    }

    Optional<Customer> toJavaOptional() {
        return requested().toJavaOptional();
    }

    Seq<Customer> toList() {
        return requested().toList();
    }

    java.util.List<Customer> toJavaList() {
        return requested().toJavaList();
    }

    Seq<Customer> toStream() {
        return requested().toStream();
    }

    Stream<Customer> toJavaStream() {
        return requested().toJavaStream();
    }

    Customer getOrElseGet() {
        return requested().getOrElseGet(failure -> fallback);
    }

    Either<Failure, Customer> orElse() {
        return requested().orElse(Either.right(fallback));
    }

    Either<Failure, Customer> orElseSupplied() {
        return requested().orElse(() -> Either.right(fallback));
    }

    Set<Customer> toSet() {
        return requested().toSet();
    }

    Try<Customer> toTry() {
        return requested().toTry();
    }

    Validation<Failure, Customer> toValidation() {
        return requested().toValidation();
    }

    Validation<Failure, Customer> fromEither() {
        return Validation.fromEither(requested());
    }

    java.util.List<Customer> collect() {
        return requested().collect(Collectors.toList());
    }

    Option<Either<Failure, Customer>> filter() {
        return requested().filter(fallback::equals);
    }

    Stream<Either<Failure, Customer>> filterByReference(Stream<Either<Failure, Customer>> all) {
        return all.filter(Either::isRight);
    }

    boolean isLeft() {
        return requested().isLeft();
    }

    boolean isEmpty() {
        return requested().isEmpty();
    }

    boolean contains() {
        return requested().contains(fallback);
    }

    boolean exists() {
        return requested().exists(fallback::equals);
    }

    boolean forAll() {
        return requested().forAll(fallback::equals);
    }

    void forEach(Consumer<Customer> action) {
        requested().forEach(action);
    }

    Customer forLoop() {
        Customer last = fallback;
        for (Customer each : requested()) {
            last = each;
        }
        return last;
    }

    Iterator<Customer> iterator() {
        return requested().iterator();
    }

    @SuppressWarnings("deprecation")
    Customer right() {
        return requested().right().getOrElse(fallback);
    }

    @SuppressWarnings("deprecation")
    boolean left() {
        return requested().left().isEmpty();
    }

    Customer seenAsValue() {
        Value<Customer> value = requested();
        return value.getOrElse(fallback);
    }

    Customer seenAsRight() {
        return requested() instanceof Either.Right<Failure, Customer> right ? right.get() : fallback;
    }

    private Either<Failure, Customer> requested() {
        return customers.get(number);
    }
}
