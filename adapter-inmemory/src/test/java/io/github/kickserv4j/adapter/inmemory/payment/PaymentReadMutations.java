package io.github.kickserv4j.adapter.inmemory.payment;

import io.github.kickserv4j.adapter.inmemory.shared.Mutation;
import io.github.kickserv4j.adapter.inmemory.shared.StaleCacheMutation;
import java.util.List;
import java.util.stream.Stream;

/** Mistakes in reading payments and balances: caches that are not invalidated. */
final class PaymentReadMutations {
    private static final String[] WRITES = {"payments.create/2", "payments.update/3", "payments.delete/2"};

    private PaymentReadMutations() {}

    static Stream<Mutation> all() {
        return Stream.of(
                        StaleCacheMutation.forEachPair(List.of("payments.get/2", "payments.list/2"), WRITES),
                        StaleCacheMutation.forEachPair(
                                List.of("payments.get/2", "payments.list/2"),
                                StaleCacheMutation.ANY,
                                "jobs.delete/1",
                                "customers.delete/1"),
                        StaleCacheMutation.forEachPair(
                                List.of(
                                        "jobs.get/1",
                                        "jobs.list/2",
                                        "jobs.list/3",
                                        "customers.get/1",
                                        "customers.withId/1",
                                        "customers.list/2",
                                        "customers.searchNames/2",
                                        "customers.searchNamesAndAddresses/1",
                                        "customers.withName/1"),
                                WRITES))
                .flatMap(mistakes -> mistakes);
    }
}
