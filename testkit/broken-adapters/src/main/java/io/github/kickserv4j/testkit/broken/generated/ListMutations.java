package io.github.kickserv4j.testkit.broken.generated;

import static io.github.kickserv4j.testkit.broken.generated.MethodMutation.resultOf;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Lists with wrong rows, in a wrong order, or of another page. */
final class ListMutations {
    private static final Seq<String> ORDERED = List.of("jobs", "opportunities", "charges");

    private ListMutations() {}

    static Seq<Mutation> all() {
        Seq<PortMethod> lists = PortMethod.all().filter(PortMethod::returnsList);
        return lists.flatMap(ListMutations::ofList)
                .appendAll(
                        lists.filter(list -> ORDERED.contains(list.resource())).map(ListMutations::reversed))
                .appendAll(lists.filter(PortMethod::returnsPage).map(ListMutations::misnumbered))
                .appendAll(lists.filter(PortMethod::isPaged).flatMap(ListMutations::ofPages));
    }

    private static Seq<Mutation> ofList(PortMethod list) {
        return List.of(
                MethodMutation.ofResult(
                        list,
                        "dropped-last-record",
                        "Leaves out the last record of each result of %s.",
                        result -> result.map(rows -> withRows(rows, rowsOf(rows).dropRight(1)))),
                MethodMutation.ofResult(
                        list,
                        "empty-as-not-found",
                        "Fails with NotFound when %s has no records.",
                        result -> result.filterOrElse(
                                rows -> !rowsOf(rows).isEmpty(),
                                rows -> MutatedResults.asNotFound(Operation.read(list.name(), "records")))));
    }

    private static Mutation reversed(PortMethod list) {
        return MethodMutation.ofResult(
                list,
                "reversed",
                "Returns the records of %s in the opposite order.",
                result -> result.map(rows -> withRows(rows, rowsOf(rows).reverse())));
    }

    private static Mutation misnumbered(PortMethod list) {
        return MethodMutation.ofResult(
                list,
                "misnumbered",
                "Returns the pages of %s with the number of the next page.",
                result -> result.map(rows -> Page.of(((Page<?>) rows).request().next(), rowsOf(rows))));
    }

    private static Seq<Mutation> ofPages(PortMethod list) {
        return List.of(
                MethodMutation.of(
                        list,
                        "ignored-page",
                        "Returns the first page of %s, whichever is requested.",
                        call -> call.with(PageRequest.class, PageRequest.FIRST).proceed()),
                MethodMutation.of(
                        list,
                        "dropped-last-page",
                        "Returns the last page of %s empty.",
                        ListMutations::withoutLastPage),
                MethodMutation.of(
                        list,
                        "repeated-record",
                        "Begins each page of %s with the last record of the page before.",
                        ListMutations::withRepeatedRecord));
    }

    private static Object withoutLastPage(PortCall call) {
        PageRequest requested = call.arguments(PageRequest.class).head();
        boolean isLast = requested.number() > 1
                && rowsOf(resultOf(call.with(PageRequest.class, requested.next())))
                        .isEmpty();
        return isLast ? resultOf(call).map(rows -> withRows(rows, List.empty())) : call.proceed();
    }

    private static Object withRepeatedRecord(PortCall call) {
        int requested = call.arguments(PageRequest.class).head().number();
        return requested == 1
                ? call.proceed()
                : resultOf(call).map(rows -> {
                    var before = call.with(PageRequest.class, new PageRequest(requested - 1));
                    return withRows(rows, rowsOf(resultOf(before)).takeRight(1).appendAll(rowsOf(rows)));
                });
    }

    private static Seq<Object> rowsOf(Either<Failure, Object> result) {
        return result.map(ListMutations::rowsOf).getOrElse(List.empty());
    }

    private static Seq<Object> rowsOf(Object rows) {
        return List.ofAll(rows instanceof Page<?> page ? page.items() : (Seq<?>) rows);
    }

    private static Object withRows(Object rows, Seq<?> other) {
        return rows instanceof Page<?> page ? new Page<>(page.request(), other, page.unreadable()) : other;
    }
}
