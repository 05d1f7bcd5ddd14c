package io.github.kickserv4j.adapter.http.customer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.CustomFieldsReader;
import io.github.kickserv4j.adapter.http.shared.Json;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.adapter.http.shared.Kind;
import io.github.kickserv4j.adapter.http.shared.Nested;
import io.github.kickserv4j.adapter.http.shared.RowReader;
import io.github.kickserv4j.adapter.http.shared.Unreadable;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads customers, whose identity is an id and a number. */
final class CustomerReader {
    static final Kind<Customer> CUSTOMER = Kind.of("customer", "customers", CustomerReader::read);

    private static final Seq<String> IDENTITY = List.of("id", "customer_number", "name");
    private static final CustomerMapper MAPPER = new CustomerMapperImpl();

    private CustomerReader() {}

    /** The customer of {@code row}, or what it lacks to be one. */
    static Either<Violation, Customer> read(JsonNode row) {
        return RowReader.read(row, "customer", WireCustomer.class, "id", "customer_number")
                .map(read -> customer(row, read));
    }

    /**
     * Whether {@code rows} are what a search that finds nobody answers with: one customer without a number (documented), and
     * without id and name; with either, it is somebody who cannot be read.
     */
    static boolean isNobody(Seq<JsonNode> rows) {
        return rows.size() == 1 && rows.head().isObject() && IDENTITY.forAll(key -> isEmpty(rows.head(), key));
    }

    private static boolean isEmpty(JsonNode row, String key) {
        return row.path(key).isValueNode()
                ? row.path(key).asText("").isEmpty()
                : row.path(key).isMissingNode();
    }

    /** The row in {@code node}, which may be text that holds it (one reading of the documentation). */
    static Option<JsonNode> parsed(JsonNode node) {
        return node.isTextual()
                ? Json.tree(node.asText()).toOption()
                : Option.of(node).filter(JsonNode::isObject);
    }

    private static Customer customer(JsonNode row, Read<WireCustomer> read) {
        var unreadable = new Unreadable();
        return MAPPER.customer(
                unreadable.without(read),
                unreadable.without(CustomFieldsReader.read(row)),
                unreadable.without(Nested.many(row, "children", CustomerReader::read)),
                unreadable.all());
    }
}
