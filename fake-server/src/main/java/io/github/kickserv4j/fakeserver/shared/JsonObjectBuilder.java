package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Builds the JSON of one record, key by key. A value that the record does not have is {@code null}. */
@ReliesOn({
    "every-record-has-account-id",
    "money-is-decimal-text",
    "payment-dates-are-days",
    "times-have-an-offset",
    "absent-text-is-null-or-empty",
    "creation-and-change-have-times",
    "requests-act-as-the-owner-of-the-key"
})
public final class JsonObjectBuilder {
    private static final long ACCOUNT_ID = 4242;

    private final ObjectNode object = JsonTrees.NODES.objectNode();

    public ObjectNode build() {
        return object;
    }

    /** Returns the keys so far. */
    public Seq<String> keys() {
        return Vector.ofAll(object::fieldNames);
    }

    /** Adds any value. */
    public JsonObjectBuilder value(String key, JsonNode value) {
        object.set(key, value);
        return this;
    }

    /** Adds a key that exists on the wire, but has no value here. */
    public JsonObjectBuilder alwaysNull(String key) {
        return value(key, JsonTrees.NODES.nullNode());
    }

    /** Adds the id of the account. */
    public JsonObjectBuilder account() {
        return integer("account_id", ACCOUNT_ID);
    }

    public JsonObjectBuilder text(String key, String value) {
        return value(key, JsonTrees.NODES.textNode(value));
    }

    public JsonObjectBuilder text(String key, Option<String> value) {
        return value.isEmpty() ? alwaysNull(key) : text(key, value.get());
    }

    /** Adds a text, empty rather than {@code null} if there is none. */
    public JsonObjectBuilder textOrEmpty(String key, Option<String> value) {
        return text(key, value.getOrElse(""));
    }

    public JsonObjectBuilder flag(String key, boolean value) {
        return value(key, JsonTrees.NODES.booleanNode(value));
    }

    public JsonObjectBuilder flag(String key, Option<Boolean> value) {
        return value.isEmpty() ? alwaysNull(key) : flag(key, value.get());
    }

    public JsonObjectBuilder integer(String key, long value) {
        return value(key, JsonTrees.NODES.numberNode(value));
    }

    public JsonObjectBuilder integer(String key, Option<Long> value) {
        return value.isEmpty() ? alwaysNull(key) : integer(key, value.get());
    }

    public JsonObjectBuilder identity(String key, Option<? extends Identity<?>> value) {
        return value.isEmpty() ? alwaysNull(key) : integer(key, value.get().value());
    }

    /** Adds a number with a fraction, as a JSON number. */
    public JsonObjectBuilder number(String key, Option<BigDecimal> value) {
        return value.isEmpty() ? alwaysNull(key) : value(key, JsonTrees.NODES.numberNode(value.get()));
    }

    /** Adds a decimal as text, in the shortest form that has a fraction digit: {@code 125.5}, {@code 0.0}. */
    public JsonObjectBuilder decimal(String key, Option<BigDecimal> value) {
        return value.isEmpty() ? alwaysNull(key) : text(key, shortest(value.get()));
    }

    /** Adds an amount, written as {@link #decimal}. */
    public JsonObjectBuilder money(String key, Option<Money> value) {
        return value.isEmpty()
                ? alwaysNull(key)
                : text(key, shortest(value.get().amount()));
    }

    /** Adds a date without a time. */
    public JsonObjectBuilder day(String key, Option<LocalDate> value) {
        return value.isEmpty() ? alwaysNull(key) : text(key, value.get().toString());
    }

    /** Adds a time, in the zone of the account. */
    public JsonObjectBuilder time(String key, Option<OffsetDateTime> value) {
        return value.isEmpty() ? alwaysNull(key) : value(key, JsonTreeWriter.time(value.get()));
    }

    /**
     * Adds the employee who created the record. If the creation time is known but the employee is not, it is the owner of the API
     * key.
     */
    public JsonObjectBuilder createdBy(String key, Audit audit) {
        return by(key, audit.createdBy(), audit.createdAt());
    }

    /** Adds the employee who last updated the record, likewise. */
    public JsonObjectBuilder updatedBy(Audit audit) {
        return by("updated_by", audit.updatedBy(), audit.updatedAt());
    }

    private JsonObjectBuilder by(String key, Option<EmployeeId> employee, Option<OffsetDateTime> time) {
        if (employee.isDefined()) {
            return integer(key, employee.get().value());
        }
        return time.isEmpty() ? alwaysNull(key) : value(key, JsonTreeWriter.apiKeyOwner());
    }

    private static String shortest(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
}
