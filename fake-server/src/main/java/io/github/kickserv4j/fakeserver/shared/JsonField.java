package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** One key of a row with the value that a {@code T} has there, {@code null} if it has none. */
@ReliesOn({
    "every-record-has-account-id",
    "money-is-decimal-text",
    "payment-dates-are-days",
    "times-have-an-offset",
    "absent-text-is-null-or-empty",
    "creation-and-change-have-times",
    "requests-act-as-the-owner-of-the-key"
})
public record JsonField<T>(String key, Function<T, JsonNode> value) {
    private static final long ACCOUNT_ID = 4242;

    /** The id of the account. */
    public static <T> JsonField<T> account() {
        return integer("account_id", thing -> Option.some(ACCOUNT_ID));
    }

    /** A key with the same value in every row. */
    public static <T> JsonField<T> constant(String key, JsonNode value) {
        return new JsonField<>(key, thing -> value.deepCopy());
    }

    /** A key that exists on the wire, but has no value here. */
    public static <T> JsonField<T> alwaysNull(String key) {
        return new JsonField<>(key, thing -> JsonTrees.NODES.nullNode());
    }

    public static <T> JsonField<T> text(String key, Function<T, Option<String>> value) {
        return of(key, value, JsonTrees.NODES::textNode);
    }

    /** A text, empty rather than {@code null} if there is none. */
    public static <T> JsonField<T> textOrEmpty(String key, Function<T, Option<String>> value) {
        return new JsonField<>(
                key, thing -> JsonTrees.NODES.textNode(value.apply(thing).getOrElse("")));
    }

    public static <T> JsonField<T> flag(String key, Function<T, Option<Boolean>> value) {
        return of(key, value, JsonTrees.NODES::booleanNode);
    }

    public static <T> JsonField<T> integer(String key, Function<T, Option<Long>> value) {
        return of(key, value, number -> JsonTrees.NODES.numberNode(number.longValue()));
    }

    /** A number with a fraction, as a JSON number. */
    public static <T> JsonField<T> number(String key, Function<T, Option<BigDecimal>> value) {
        return of(key, value, JsonTrees.NODES::numberNode);
    }

    /** A decimal as text, in the shortest form that has a fraction digit: {@code 125.5}, {@code 0.0}. */
    public static <T> JsonField<T> decimal(String key, Function<T, Option<BigDecimal>> value) {
        return of(key, value, decimal -> JsonTrees.NODES.textNode(shortest(decimal)));
    }

    /** An amount, written as {@link #decimal}. */
    public static <T> JsonField<T> money(String key, Function<T, Option<Money>> value) {
        return decimal(key, thing -> value.apply(thing).map(Money::amount));
    }

    /** A date without a time. */
    public static <T> JsonField<T> day(String key, Function<T, Option<LocalDate>> value) {
        return of(key, value, day -> JsonTrees.NODES.textNode(day.toString()));
    }

    /** A time, in the zone of the account. */
    public static <T> JsonField<T> time(String key, Function<T, Option<OffsetDateTime>> value) {
        return of(key, value, AccountSerializers::time);
    }

    /**
     * The employee who created the record. If the creation time is known but the employee is not, it is the owner of the API key.
     */
    public static <T> JsonField<T> createdBy(String key, Function<T, Audit> audit) {
        return by(key, audit, Audit::createdBy, Audit::createdAt);
    }

    /** The employee who last updated the record, likewise. */
    public static <T> JsonField<T> updatedBy(Function<T, Audit> audit) {
        return by("updated_by", audit, Audit::updatedBy, Audit::updatedAt);
    }

    private static <T> JsonField<T> by(
            String key,
            Function<T, Audit> audit,
            Function<Audit, Option<EmployeeId>> who,
            Function<Audit, Option<OffsetDateTime>> when) {
        return new JsonField<>(key, audit.andThen(of -> who.apply(of)
                .<JsonNode>map(id -> JsonTrees.NODES.numberNode(id.value()))
                .getOrElse(() ->
                        when.apply(of).isEmpty() ? JsonTrees.NODES.nullNode() : AccountSerializers.apiKeyOwner())));
    }

    private static <T, V> JsonField<T> of(String key, Function<T, Option<V>> value, Function<V, JsonNode> written) {
        return new JsonField<>(key, thing -> value.apply(thing).map(written).getOrElse(JsonTrees.NODES.nullNode()));
    }

    private static String shortest(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
}
