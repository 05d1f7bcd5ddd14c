package io.github.kickserv4j.testkit.broken.generated;

import static io.github.kickserv4j.testkit.broken.generated.MethodMutation.resultOf;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Writes that are done twice, or not at all. */
final class WriteMutations {
    private static final Seq<String> FINAL = List.of("delete", "win", "lose");

    private WriteMutations() {}

    static Seq<Mutation> all() {
        Seq<PortMethod> writes = PortMethod.all().filter(PortMethod::isWrite);
        Seq<PortMethod> creations = writes.filter(write -> write.isNamed("create"));
        Seq<PortMethod> updates = writes.filter(write -> write.isNamed("update"));
        return creations
                .map(WriteMutations::doubled)
                .appendAll(creations
                        .filter(creation -> !creation.resource().equals("opportunities"))
                        .map(WriteMutations::lostCreation))
                .appendAll(updates.flatMap(WriteMutations::ofUpdate))
                .appendAll(writes.filter(write -> FINAL.contains(write.method().getName()))
                        .map(WriteMutations::repeated));
    }

    private static Mutation doubled(PortMethod creation) {
        return MethodMutation.of(creation, "doubled", "Creates two records at each call of %s.", call -> resultOf(call)
                .flatMap(first -> resultOf(call).map(second -> first)));
    }

    private static Mutation lostCreation(PortMethod creation) {
        return MethodMutation.of(
                creation, "lost-write", "Returns a created record from %s, and stores none.", call -> resultOf(call)
                        .flatMap(
                                created -> AddressedRecord.delete(call, created).map(deleted -> created)));
    }

    private static Seq<Mutation> ofUpdate(PortMethod update) {
        return List.of(
                MethodMutation.of(
                        update,
                        "lost-write",
                        "Returns the updated record from %s, and stores nothing.",
                        WriteMutations::lostUpdate),
                MethodMutation.of(
                        update,
                        "record-before",
                        "Returns the record of %s as it was before.",
                        call -> AddressedRecord.get(call).fold(absent -> resultOf(call), before -> resultOf(call)
                                .map(after -> before))),
                MethodMutation.of(
                        update,
                        "no-effect",
                        "Does nothing at %s, and returns the record as it is.",
                        call -> AddressedRecord.get(call).orElse(() -> resultOf(call))));
    }

    private static Either<Failure, Object> lostUpdate(PortCall call) {
        return AddressedRecord.get(call).fold(absent -> resultOf(call), before -> resultOf(call)
                .flatMap(after -> resultOf(undoing(call, before)).map(undone -> after)));
    }

    private static PortCall undoing(PortCall call, Object before) {
        return PatchArgument.change(
                call, patch -> patch.fields().foldLeft(Patch.empty(), (undo, field) -> restoring(undo, field, before)));
    }

    private static <T> Patch<Object> restoring(Patch<Object> undo, Field<Object, T> field, Object before) {
        return field.valueIn(before).fold(() -> undo.clear(field), value -> undo.set(field, value));
    }

    private static Mutation repeated(PortMethod write) {
        return MethodMutation.of(
                write, "repeated", "Does %s twice, and returns the second result.", call -> resultOf(call)
                        .flatMap(first -> resultOf(call)));
    }
}
