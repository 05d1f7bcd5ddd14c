package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.BiConsumer;

/**
 * Writes JSON for one account, key by key, as it is sent. A value that a record does not have is {@code null}. Times are in the zone
 * of the account.
 */
@ReliesOn({
    "every-record-has-account-id",
    "money-is-decimal-text",
    "payment-dates-are-days",
    "times-have-an-offset",
    "absent-text-is-null-or-empty",
    "creation-and-change-have-times",
    "requests-act-as-the-owner-of-the-key"
})
public final class JsonWriter {
    private static final long ACCOUNT_ID = 4242;

    private final JsonTokens tokens;
    private final ServedAccount account;

    JsonWriter(JsonGenerator generator, ServedAccount account) {
        this.tokens = new JsonTokens(generator);
        this.account = account;
    }

    /** Begins an object, whose keys follow. */
    public JsonWriter startObject() {
        tokens.startObject();
        return this;
    }

    /** Ends the object. */
    public JsonWriter endObject() {
        tokens.endObject();
        return this;
    }

    /** Writes a key, whose value follows. */
    public JsonWriter key(String name) {
        tokens.key(name);
        return this;
    }

    /** Writes {@code elements} as an array, each as {@code form} writes it. */
    public <T> JsonWriter array(Iterable<T> elements, BiConsumer<JsonWriter, ? super T> form) {
        tokens.startArray();
        for (T element : elements) {
            form.accept(this, element);
        }
        tokens.endArray();
        return this;
    }

    /** Writes {@code value} as {@code form} writes it, or {@code null} if there is none. */
    public <T> JsonWriter optional(Option<T> value, BiConsumer<JsonWriter, ? super T> form) {
        if (value.isEmpty()) {
            tokens.nothing();
        } else {
            form.accept(this, value.get());
        }
        return this;
    }

    /** Writes an element of an array. */
    public JsonWriter element(String text) {
        tokens.text(text);
        return this;
    }

    /** Writes an element of an array. */
    public JsonWriter element(long integer) {
        tokens.integer(integer);
        return this;
    }

    /** Adds a key that exists on the wire, but has no value here. */
    public JsonWriter alwaysNull(String key) {
        tokens.key(key);
        tokens.nothing();
        return this;
    }

    /** Adds the id of the account. */
    public JsonWriter account() {
        return integer("account_id", ACCOUNT_ID);
    }

    public JsonWriter text(String key, String value) {
        tokens.key(key);
        tokens.text(value);
        return this;
    }

    public JsonWriter text(String key, Option<String> value) {
        return value.isEmpty() ? alwaysNull(key) : text(key, value.get());
    }

    /** Adds a text, empty rather than {@code null} if there is none. */
    public JsonWriter textOrEmpty(String key, Option<String> value) {
        return text(key, value.getOrElse(""));
    }

    public JsonWriter flag(String key, boolean value) {
        tokens.key(key);
        tokens.flag(value);
        return this;
    }

    public JsonWriter flag(String key, Option<Boolean> value) {
        return value.isEmpty() ? alwaysNull(key) : flag(key, value.get());
    }

    public JsonWriter integer(String key, long value) {
        tokens.key(key);
        tokens.integer(value);
        return this;
    }

    public JsonWriter integer(String key, Option<Long> value) {
        return value.isEmpty() ? alwaysNull(key) : integer(key, value.get());
    }

    public JsonWriter identity(String key, Option<? extends Identity<?>> value) {
        return value.isEmpty() ? alwaysNull(key) : integer(key, value.get().value());
    }

    /** Adds a number with a fraction, as a JSON number. */
    public JsonWriter number(String key, Option<BigDecimal> value) {
        if (value.isEmpty()) {
            return alwaysNull(key);
        }
        tokens.key(key);
        tokens.number(value.get());
        return this;
    }

    /** Adds a decimal as text, in the shortest form that has a fraction digit: {@code 125.5}, {@code 0.0}. */
    public JsonWriter decimal(String key, Option<BigDecimal> value) {
        return value.isEmpty() ? alwaysNull(key) : text(key, shortest(value.get()));
    }

    /** Adds an amount, written as {@link #decimal}. */
    public JsonWriter money(String key, Option<Money> value) {
        return value.isEmpty()
                ? alwaysNull(key)
                : text(key, shortest(value.get().amount()));
    }

    /** Adds a date without a time. */
    public JsonWriter day(String key, Option<LocalDate> value) {
        return value.isEmpty() ? alwaysNull(key) : text(key, value.get().toString());
    }

    /** Adds a time, in the zone of the account. */
    public JsonWriter time(String key, Option<OffsetDateTime> value) {
        return value.isEmpty() ? alwaysNull(key) : text(key, TimeFormat.inZone(value.get(), account.zone()));
    }

    /**
     * Adds the employee who created the record. If the creation time is known but the employee is not, it is the owner of the API
     * key.
     */
    public JsonWriter createdBy(String key, Audit audit) {
        return by(key, audit.createdBy(), audit.createdAt());
    }

    /** Adds the employee who last updated the record, likewise. */
    public JsonWriter updatedBy(Audit audit) {
        return by("updated_by", audit.updatedBy(), audit.updatedAt());
    }

    private JsonWriter by(String key, Option<EmployeeId> employee, Option<OffsetDateTime> time) {
        return identity(key, employee.isDefined() || time.isEmpty() ? employee : account.apiKeyOwner());
    }

    private static String shortest(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }
}
