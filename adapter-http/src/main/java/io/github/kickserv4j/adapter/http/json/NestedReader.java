package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.secret.SecretRedactor;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Reads nested values of a row. Unreadable values are left out, and reported by their path, such as {@code children[0].id}. */
@ReliesOn({
    "customer-id-is-an-id",
    "opportunity-holds-part-of-its-customer",
    "keys-of-that-part",
    "job-holds-its-customer",
    "rows-of-jobs-have-no-customer"
})
public final class NestedReader {
    private static final String CUSTOMER = "customer";

    private NestedReader() {}

    /** Reads the record under {@code key}, if there is one. */
    public static <T> ReadResult<Option<T>> readOne(
            JsonNode row, String key, Function<JsonNode, Either<Violation, ReadResult<T>>> reader) {
        JsonNode inner = row.path(key);
        if (JsonReader.isEmpty(inner)) {
            return new ReadResult<>(Option.none(), List.empty());
        }
        return reader.apply(inner)
                .fold(
                        why -> new ReadResult<>(Option.none(), List.of(below(key, why))),
                        readResult -> new ReadResult<>(
                                Option.some(readResult.value()),
                                readResult.unreadable().map(why -> below(key, why))));
    }

    /** Reads the records of the array under {@code key}; none if there is no array. */
    public static <T> ReadResult<Seq<T>> readMany(
            JsonNode row, String key, Function<JsonNode, Either<Violation, T>> reader) {
        return each(row, key, inner -> reader.apply(inner).mapLeft(NestedReader::inside));
    }

    /** Reads the numbers of the array under {@code key} as identities. */
    public static <T> ReadResult<Seq<T>> readIdentities(JsonNode row, String key, LongFunction<T> constructor) {
        return each(row, key, inner -> ScalarType.WHOLE
                .readNode(inner, "")
                .value()
                .filter(number -> number > 0)
                .map(constructor::apply)
                .toEither(() -> new Violation("", RowAssembly.POSITIVE, SecretRedactor.redactValue(inner))));
    }

    /** Reads the texts of the array under {@code key}. */
    public static ReadResult<Seq<String>> readTexts(JsonNode row, String key) {
        return each(row, key, inner -> ScalarType.TEXT
                .readNode(inner, "")
                .value()
                .toEither(() -> new Violation("", "must be text", SecretRedactor.redactValue(inner))));
    }

    /** Reads the owning customer: the row's {@code customer_id}, or the id of the customer within it. */
    public static ReadResult<Option<CustomerId>> readCustomerId(JsonNode row) {
        ReadResult<Option<Long>> plain = ScalarType.WHOLE.readKey(row, "customer_id");
        Option<Long> within = ScalarType.WHOLE.readKey(row.path(CUSTOMER), "id").value();
        return new ReadResult<>(
                plain.value().orElse(within).filter(id -> id > 0).map(CustomerId::new), plain.unreadable());
    }

    /** Reads the number of the customer within a record, if that customer owns the record. */
    public static ReadResult<Option<CustomerNumber>> readCustomerNumber(JsonNode row) {
        JsonNode within = row.path(CUSTOMER);
        Option<CustomerId> id = identity(ScalarType.WHOLE.readKey(within, "id")).map(CustomerId::new);
        ReadResult<Option<Long>> number = ScalarType.WHOLE.readKey(within, "customer_number");
        return id.isDefined() && id.equals(readCustomerId(row).value())
                ? new ReadResult<>(
                        identity(number).map(CustomerNumber::new),
                        number.unreadable().map(why -> below(CUSTOMER, why)))
                : new ReadResult<>(Option.none(), List.empty());
    }

    private static Option<Long> identity(ReadResult<Option<Long>> readResult) {
        return readResult.value().filter(number -> number > 0);
    }

    private static <T> ReadResult<Seq<T>> each(
            JsonNode row, String key, Function<JsonNode, Either<Violation, T>> reader) {
        JsonNode array = row.path(key);
        if (!array.isArray()) {
            return new ReadResult<>(
                    List.empty(), JsonReader.isEmpty(array) ? List.empty() : List.of(noList(key, array)));
        }
        Seq<Tuple2<Either<Violation, T>, Integer>> read =
                List.ofAll(array).map(reader).zipWithIndex();
        return new ReadResult<>(
                read.flatMap(inner -> inner._1),
                read.flatMap(inner -> inner._1.swap().map(why -> at(key + "[" + inner._2 + "]", why))));
    }

    private static Violation noList(String key, JsonNode value) {
        return new Violation(key, "must be a list", SecretRedactor.redactValue(value));
    }

    private static Violation inside(Violation why) {
        return why.withField("." + why.field());
    }

    private static Violation below(String key, Violation why) {
        return at(key, inside(why));
    }

    private static Violation at(String place, Violation why) {
        return why.withField(place + why.field());
    }
}
