package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.testkit.broken.shared.MutatedResults;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** Fields that a creation or an update loses, rounds, or moves to another time zone. */
final class FieldMutations {
    private FieldMutations() {}

    static Seq<Mutation> all() {
        return PortMethod.all()
                .filter(method -> method.isNamed("create") || method.isNamed("update"))
                .flatMap(write -> WritableFields.of(write).flatMap(field -> ofField(write, field)));
    }

    private static Seq<Mutation> ofField(PortMethod write, Field<Object, ?> field) {
        return List.of(lost(write, field), wrong(write, field)).flatMap(mutation -> mutation);
    }

    private static Option<Mutation> lost(PortMethod write, Field<Object, ?> field) {
        return Option.when(
                WritableFields.isOptional(write, field),
                () -> MethodMutation.of(
                        write,
                        "lost-" + field.name(),
                        "Ignores the field " + field.name() + " at %s.",
                        call -> withPatch(call, patch -> MutatedResults.without(field, patch))));
    }

    private static Option<Mutation> wrong(PortMethod write, Field<Object, ?> field) {
        return typed(field, Money.class)
                .map(money -> changed(write, money, "rounded", "Rounds", FieldMutations::rounded))
                .orElse(() -> typed(field, BigDecimal.class)
                        .map(number -> changed(write, number, "rounded", "Rounds", FieldMutations::rounded)))
                .orElse(() -> typed(field, LocalDate.class)
                        .map(date -> changed(write, date, "day-before", "Stores a day early", day -> day.minusDays(1))))
                .orElse(() -> typed(field, OffsetDateTime.class)
                        .map(time -> changed(
                                write,
                                time,
                                "wrong-zone",
                                "Moves to another time zone",
                                it -> it.withOffsetSameLocal(otherZone(field)))));
    }

    /** Returns a zone in which a schedule still ends after its begin. */
    private static ZoneOffset otherZone(Field<Object, ?> field) {
        return field.name().equals(JobFields.ENDS_AT.name()) ? ZoneOffset.MIN : ZoneOffset.MAX;
    }

    private static <T> Mutation changed(
            PortMethod write, Field<Object, T> field, String mistake, String verb, UnaryOperator<T> change) {
        return MethodMutation.of(
                write,
                mistake + "-" + field.name(),
                verb + " the field " + field.name() + " at %s.",
                call -> withPatch(call, patch -> patch.updateOf(field)
                        .applyTo(Option.none())
                        .fold(() -> patch, value -> patch.set(field, change.apply(value)))));
    }

    private static Object withPatch(PortCall call, UnaryOperator<Patch<Object>> change) {
        Patch<Object> changed = change.apply(PatchArgument.of(call));
        return changed.fields().isEmpty()
                ? AddressedRecord.get(call)
                : PatchArgument.with(call, changed).proceed();
    }

    @SuppressWarnings("unchecked") // its type is compared
    private static <T> Option<Field<Object, T>> typed(Field<Object, ?> field, Class<T> type) {
        return Option.when(field.type().equals(type), () -> (Field<Object, T>) field);
    }

    private static Money rounded(Money amount) {
        return new Money(rounded(amount.amount()));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_EVEN);
    }
}
