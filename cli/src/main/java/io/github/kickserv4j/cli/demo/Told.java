package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** Results in words that do not depend on the adapter. */
final class Told {
    private Told() {}

    static String customer(Either<Failure, Customer> answer) {
        return result(answer, Told::customer);
    }

    static String customers(Either<Failure, ? extends Seq<Customer>> answer) {
        return result(
                answer,
                found -> found.isEmpty() ? "nobody" : found.map(Told::customer).mkString("\n"));
    }

    /** A failure is told without status and request id, which only a server has. */
    static <T> String result(Either<Failure, T> answer, Function<? super T, String> words) {
        return answer.fold(failure -> failure.operation() + ": " + failure.reason(), words);
    }

    private static String customer(Customer customer) {
        Address address = customer.serviceAddress();
        return List.of(
                        address.line1(),
                        address.city(),
                        address.state(),
                        customer.contact().emailAddress())
                .flatMap(part -> part)
                .prepend(customer.number() + " " + customer.name().display())
                .mkString(", ");
    }
}
