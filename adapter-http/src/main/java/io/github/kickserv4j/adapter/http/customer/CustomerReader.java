package io.github.kickserv4j.adapter.http.customer;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader;
import io.github.kickserv4j.adapter.http.json.NestedReader;
import io.github.kickserv4j.adapter.http.json.Row;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.adapter.http.json.UnreadableValues;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Reads customers, which are identified by an id and a number. */
@ReliesOn({
    "filter-without-a-match-has-one-row",
    "row-without-a-match-has-defaults",
    "validated-customer-is-an-object",
    "sub-customers"
})
final class CustomerReader {
    private static final Seq<String> IDENTITY = List.of("id", "customer_number", "name");
    private static final String CHILDREN = "children";
    private static final CustomerMapper MAPPER = new CustomerMapperImpl();
    private static final RowReader<Customer> READER = RowTable.of(
                    "customer", WireCustomer.class, "id", "customer_number")
            .withCustomFields()
            .withNested(CHILDREN)
            .map(CustomerReader::customer);

    static final RecordType<Customer> CUSTOMER = RecordType.of("customer", "customers", READER);

    private CustomerReader() {}

    /** Returns the customer in {@code row}, or the violation if its identity is missing. */
    static Either<Violation, Customer> read(JsonNode row) {
        return READER.read(row);
    }

    /**
     * Returns whether {@code rows} mean that no customer was found: one row without a number, and without id and
     * name. A row with either is a customer that cannot be read.
     */
    static boolean isNoMatchRow(JsonNode rows) {
        return rows.size() == 1 && rows.get(0).isObject() && IDENTITY.forAll(key -> isEmpty(rows.get(0), key));
    }

    private static boolean isEmpty(JsonNode row, String key) {
        return row.path(key).isValueNode()
                ? row.path(key).asText("").isEmpty()
                : row.path(key).isMissingNode();
    }

    /** Returns the row in {@code node}, which may be text that contains it (one reading of the documentation). */
    static Option<JsonNode> parsed(JsonNode node) {
        return node.isTextual()
                ? JsonReader.parse(node.asText()).toOption()
                : Option.of(node).filter(JsonNode::isObject);
    }

    private static Customer customer(Row<WireCustomer> row) {
        var unreadableValues = new UnreadableValues();
        return MAPPER.customer(
                unreadableValues.unwrap(row.value()),
                unreadableValues.unwrap(row.customFields()),
                unreadableValues.unwrap(NestedReader.readMany(row.nested(), CHILDREN, CustomerReader::read)),
                unreadableValues.all());
    }
}
