package com.example.violating.writes;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import dev.failsafe.function.CheckedSupplier;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.KickservException;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Supplier;

/** All ways to repeat a write that are seen. */
final class RepeatedSamples {
    private final CustomerRepository customers;
    private final NewCustomer kept;
    private final FailsafeExecutor<Either<Failure, Customer>> executor;

    RepeatedSamples(
            CustomerRepository customers, NewCustomer kept, FailsafeExecutor<Either<Failure, Customer>> executor) {
        this.customers = customers;
        this.kept = kept;
        this.executor = executor;
    }

    Either<Failure, Customer> byLibrary(NewCustomer customer) {
        return Failsafe.with(RetryPolicy.<Either<Failure, Customer>>ofDefaults())
                .get(() -> customers.create(customer));
    }

    Either<Failure, Customer> byLibraryThroughAnotherMethod(CustomerNumber number) {
        return executor.get(() -> deletedLater(number));
    }

    Either<Failure, Customer> byFor(NewCustomer customer) {
        Either<Failure, Customer> result = customers.create(customer);
        for (int attempt = 1; attempt < 3; attempt++) {
            result = customers.create(customer);
        }
        return result;
    }

    Either<Failure, Customer> byWhile(CustomerNumber number) {
        while (true) {
            Either<Failure, Customer> result = customers.delete(number);
            if (result.fold(failure -> false, deleted -> true)) {
                return result;
            }
        }
    }

    Either<Failure, Customer> byDoWhile() {
        Either<Failure, Customer> result;
        do {
            result = customers.create(kept);
        } while (result.fold(failure -> true, created -> false));
        return result;
    }

    Either<Failure, Customer> byForWithRecord(Order order) {
        Either<Failure, Customer> result = Either.left(null);
        for (int attempt = 0; attempt < 3; attempt++) {
            result = customers.create(order.customer());
        }
        return result;
    }

    Either<Failure, Customer> byForWithBuilder(String name) {
        Either<Failure, Customer> result = Either.left(null);
        for (int attempt = 0; attempt < 3; attempt++) {
            NewCustomer customer = NewCustomer.builder(name).build();
            result = customers.create(customer);
        }
        return result;
    }

    Supplier<Either<Failure, Customer>> byForInLambda(NewCustomer customer) {
        return () -> {
            Either<Failure, Customer> result = Either.left(null);
            for (int attempt = 0; attempt < 3; attempt++) {
                result = customers.create(customer);
            }
            return result;
        };
    }

    Either<Failure, Customer> byForAndCatch(NewCustomer customer) {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                return Either.right(customers.create(customer).getOrElseThrow(Failure::toException));
            } catch (KickservException failed) {
                Thread.onSpinWait();
            }
        }
        return Either.left(null);
    }

    Either<Failure, Customer> byForWithAccessor(Kickserv kickserv, NewCustomer customer) {
        Either<Failure, Customer> result = Either.left(null);
        for (int attempt = 0; attempt < 3; attempt++) {
            result = kickserv.customers().create(customer);
        }
        return result;
    }

    Either<Failure, Customer> byForWithOverload(NewCustomer customer) {
        Either<Failure, Customer> result = Either.left(null);
        for (int attempt = 0; attempt < 3; attempt++) {
            result = customers.create(customer);
        }
        return result;
    }

    boolean byForWithOverload(Failure failure) {
        return failure.isOutcomeUnknown();
    }

    Supplier<Either<Failure, Customer>> byLambdaWithOverload(NewCustomer customer) {
        return () -> {
            Either<Failure, Customer> result = Either.left(null);
            for (int attempt = 0; attempt < 3; attempt++) {
                result = customers.create(customer);
            }
            return result;
        };
    }

    Supplier<Boolean> byLambdaWithOverload(Failure failure) {
        return () -> failure.isOutcomeUnknown();
    }

    Either<Failure, Customer> byHelper(NewCustomer customer) {
        return withRetry(() -> customers.create(customer));
    }

    Either<Failure, Customer> byLibraryThroughReference() {
        return executor.get(this::createdOnce);
    }

    Either<Failure, Customer> byLibraryAndVariable(NewCustomer customer) {
        CheckedSupplier<Either<Failure, Customer>> write = () -> customers.create(customer);
        return executor.get(write);
    }

    Either<Failure, Customer> byTimeoutAndRetry(NewCustomer customer) {
        return Failsafe.with(
                        Timeout.<Either<Failure, Customer>>of(Duration.ofSeconds(1)),
                        RetryPolicy.<Either<Failure, Customer>>ofDefaults())
                .get(() -> customers.create(customer));
    }

    Either<Failure, Customer> byTimeoutThenRetry(NewCustomer customer) {
        return Failsafe.with(Timeout.<Either<Failure, Customer>>of(Duration.ofSeconds(1)))
                .compose(RetryPolicy.ofDefaults())
                .get(() -> customers.create(customer));
    }

    private Either<Failure, Customer> createdOnce() {
        return customers.create(kept);
    }

    private static <T> T withRetry(Supplier<T> request) {
        return Failsafe.with(RetryPolicy.<T>ofDefaults()).get(request::get);
    }

    private Either<Failure, Customer> deletedLater(CustomerNumber number) {
        return customers.get(number).flatMap(found -> customers.delete(number));
    }

    /** What somebody ordered. */
    record Order(NewCustomer customer) {}
}
