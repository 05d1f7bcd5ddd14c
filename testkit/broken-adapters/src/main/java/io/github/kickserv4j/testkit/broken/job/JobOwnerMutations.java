package io.github.kickserv4j.testkit.broken.job;

import static io.github.kickserv4j.testkit.broken.job.MutatedJobs.mutation;

import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Jobs that are reached through another customer. */
final class JobOwnerMutations {
    static final Seq<Mutation> ALL = List.of(
            mutation(
                    "getOfCustomer.ignored-customer",
                    "Finds a job through any customer.",
                    it -> it.onGetOfCustomer((customer, number) -> it.original().get(number))),
            mutation(
                    "getOfCustomer.any-customer",
                    "Finds a job through any customer who exists.",
                    it -> it.onGetOfCustomer((customer, number) -> it.original()
                            .list(customer, List.empty(), PageRequest.FIRST)
                            .fold(absent -> it.original().get(customer, number), there -> it.original()
                                    .get(number)))),
            mutation(
                    "updateOfCustomer.ignored-customer",
                    "Updates a job through any customer.",
                    it -> it.onUpdateOfCustomer(
                            (customer, number, change) -> it.original().update(number, change))),
            mutation(
                    "updateOfCustomer.before-owner-check",
                    "Updates a job of another customer, and fails then.",
                    it -> it.onUpdateOfCustomer((customer, number, change) -> it.original()
                            .update(customer, number, change)
                            .peekLeft(absent ->
                                    it.original().update(number, change).isRight()))),
            mutation(
                    "deleteOfCustomer.ignored-customer",
                    "Deletes a job through any customer.",
                    it -> it.onDeleteOfCustomer(
                            (customer, number) -> it.original().delete(number))),
            mutation(
                    "deleteOfCustomer.before-owner-check",
                    "Deletes a job of another customer, and fails then.",
                    it -> it.onDeleteOfCustomer((customer, number) -> it.original()
                            .delete(customer, number)
                            .peekLeft(absent -> it.original().delete(number).isRight()))));

    private JobOwnerMutations() {}
}
