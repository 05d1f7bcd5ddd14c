package io.github.kickserv4j.adapter.http.customer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.CustomFieldsReader;
import io.github.kickserv4j.adapter.http.shared.Json;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads customers. Only one thing stops it: without an id and a number, nobody could say who it is. */
final class CustomerReader {
    private static final CustomerMapper MAPPER = new CustomerMapperImpl();

    private CustomerReader() {}

    /** The customer of {@code row}, or what it lacks to be one. */
    static Either<Violation, Customer> read(JsonNode row) {
        if (!row.isObject()) {
            return Either.left(new Violation("customer", "must be an object", row.toString()));
        }
        Read<WireCustomer> read = Json.read(row, WireCustomer.class);
        WireCustomer wire = read.value();
        if (isNone(wire.id())) {
            return Either.left(new Violation(
                    "id", "must be a whole number above 0", row.path("id").asText()));
        }
        if (isNone(wire.customerNumber())) {
            return Either.left(new Violation(
                    "customer_number",
                    "must be a whole number above 0",
                    row.path("customer_number").asText()));
        }
        return Either.right(customer(row, wire, read.unreadable()));
    }

    /** Whether {@code row} is what a search that finds nobody answers with: a customer without a number (documented). */
    static boolean isNobody(JsonNode row) {
        return row.isObject() && row.path("customer_number").isNull();
    }

    /** The row in {@code node}, which may be text that holds it (one reading of the documentation). */
    static Option<JsonNode> parsed(JsonNode node) {
        return node.isTextual()
                ? Json.tree(node.asText().getBytes(StandardCharsets.UTF_8)).toOption()
                : Option.of(node).filter(JsonNode::isObject);
    }

    private static Customer customer(JsonNode row, WireCustomer wire, Seq<Violation> unreadable) {
        Read<CustomFields> custom = CustomFieldsReader.read(row);
        JsonNode rows = wire.children();
        Seq<Either<Violation, Customer>> children =
                rows == null ? List.empty() : List.ofAll(rows).map(CustomerReader::read);
        return MAPPER.customer(
                wire,
                custom.value(),
                children.filter(Either::isRight).map(Either::get),
                unreadable.appendAll(custom.unreadable()).appendAll(children.flatMap(Either::swap)));
    }

    private static boolean isNone(@Nullable Long identity) {
        return identity == null || identity <= 0;
    }
}
