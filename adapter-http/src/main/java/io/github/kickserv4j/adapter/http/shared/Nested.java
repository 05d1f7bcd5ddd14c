package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Reads what stands within a row. What cannot be read is left out, and named by its path, such as {@code children[0].id}. */
public final class Nested {
    private static final String CUSTOMER = "customer";

    private Nested() {}

    /** The one record under {@code key}, if there is any. */
    public static <T> Read<Option<T>> one(
            JsonNode row, String key, Function<JsonNode, Either<Violation, Read<T>>> reader) {
        JsonNode inner = row.path(key);
        if (Json.isNothing(inner)) {
            return new Read<>(Option.none(), List.empty());
        }
        return reader.apply(inner)
                .fold(
                        why -> new Read<>(Option.none(), List.of(below(key, why))),
                        read -> new Read<>(
                                Option.some(read.value()), read.unreadable().map(why -> below(key, why))));
    }

    /** The records of the array under {@code key}; none if there is no array. */
    public static <T> Read<Seq<T>> many(JsonNode row, String key, Function<JsonNode, Either<Violation, T>> reader) {
        return each(row, key, inner -> reader.apply(inner).mapLeft(Nested::inside));
    }

    /** The numbers of the array under {@code key}, each as what it identifies. */
    public static <T> Read<Seq<T>> identities(JsonNode row, String key, LongFunction<T> constructor) {
        return each(row, key, inner -> Json.value(inner, Long.class)
                .value()
                .filter(number -> number > 0)
                .map(constructor::apply)
                .toEither(() -> new Violation("", RowReader.POSITIVE, Redaction.value(inner))));
    }

    /** The texts of the array under {@code key}. */
    public static Read<Seq<String>> texts(JsonNode row, String key) {
        return each(row, key, inner -> Json.value(inner, String.class)
                .value()
                .toEither(() -> new Violation("", "must be text", Redaction.value(inner))));
    }

    /** Whose record it is: its {@code customer_id}, or the id of the customer within it (both documented). */
    public static Read<Option<CustomerId>> customer(JsonNode row) {
        Read<Option<Long>> plain = Json.at(row, "customer_id", Long.class);
        Option<Long> within = Json.at(row.path(CUSTOMER), "id", Long.class).value();
        return new Read<>(plain.value().orElse(within).filter(id -> id > 0).map(CustomerId::new), plain.unreadable());
    }

    /** The number of the customer within a record (documented for opportunities), if it is the one whose record it is. */
    public static Read<Option<CustomerNumber>> customerNumber(JsonNode row) {
        JsonNode within = row.path(CUSTOMER);
        Option<CustomerId> id = identity(Json.at(within, "id", Long.class)).map(CustomerId::new);
        Read<Option<Long>> number = Json.at(within, "customer_number", Long.class);
        return id.isDefined() && id.equals(customer(row).value())
                ? new Read<>(
                        identity(number).map(CustomerNumber::new),
                        number.unreadable().map(why -> below(CUSTOMER, why)))
                : new Read<>(Option.none(), List.empty());
    }

    private static Option<Long> identity(Read<Option<Long>> read) {
        return read.value().filter(number -> number > 0);
    }

    private static <T> Read<Seq<T>> each(JsonNode row, String key, Function<JsonNode, Either<Violation, T>> reader) {
        JsonNode array = row.path(key);
        if (!array.isArray()) {
            return new Read<>(List.empty(), Json.isNothing(array) ? List.empty() : List.of(noList(key, array)));
        }
        Seq<Tuple2<Either<Violation, T>, Integer>> read =
                List.ofAll(array).map(reader).zipWithIndex();
        return new Read<>(
                read.flatMap(inner -> inner._1),
                read.flatMap(inner -> inner._1.swap().map(why -> at(key + "[" + inner._2 + "]", why))));
    }

    private static Violation noList(String key, JsonNode value) {
        return new Violation(key, "must be a list", Redaction.value(value));
    }

    private static Violation inside(Violation why) {
        return new Violation("." + why.field(), why.rule(), why.value());
    }

    private static Violation below(String key, Violation why) {
        return at(key, inside(why));
    }

    private static Violation at(String place, Violation why) {
        return new Violation(place + why.field(), why.rule(), why.value());
    }
}
