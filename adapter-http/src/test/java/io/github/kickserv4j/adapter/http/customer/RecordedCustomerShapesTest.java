package io.github.kickserv4j.adapter.http.customer;

import static io.github.kickserv4j.adapter.http.JsonFixture.fullRecord;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.HttpClientFixture;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.customer.CustomerCriterion;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes of recorded customers, in made-up words: all of them can be written back and searched for. */
class RecordedCustomerShapesTest {
    private final HttpClientFixture account = new HttpClientFixture();

    @AfterEach
    void close() {
        account.close();
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("name, then street", "service_address", "Care of Ann Example\n12 Elm Street"),
                shape("line break at the end", "service_address", "12 Elm Street\n"),
                shape("line breaks of Windows, blank at the end", "billing_address", "Suite 5\r\n77 Oak Road "),
                shape("second line of two", "service_address_2", "Building C\nUnit 4", "billing_address_2", "\tRear\n"),
                shape("blanks at the end", "service_city", "Sampleton ", "name", "Orla Fenwick  ", "contact", " Una"),
                shape("nothing there", "service_country", "", "billing_country", "null", "mobile", " "),
                shape("invisible only", "fax", "\u200b", "contact", "\u00a0", "company_name", "\u00ad"),
                shape("telephones in any style", "phone_number", "(312) 555-0100 x12", "mobile", "+13125550101"),
                shape("several email addresses", "email_address", "orla@example.com, una@example.com "),
                shape("several, otherwise", "email_address", "orla@example.com;una@example.com piers@example.com"),
                shape("letters in parts", "name", "Zoe\u0308 Cafe\u0301", "last_name", "Zo\u00eb"),
                shape("other writings", "name", "\u05e9\u05dc\u05d5\u05dd \u200f- 名前 \ud83d\udc1d"),
                shape("state in words", "service_state", "Michigan", "billing_state", "mi"),
                shape("ZIP of nine digits", "service_zip_code", "04999-1234"),
                shape("no company and no flags", "company", "null", "is_active", "null", "notify_via_sms", "null"));
    }

    @ParameterizedTest(name = "{0}")
    @Tag("rule:returned-values-can-be-written")
    @MethodSource("shapes")
    void updateShouldChangeNothingWhenEveryFieldIsSetToWhatItHas(String shape, Map<String, Option<String>> values) {
        Customer recorded = seeded(values);

        assertThat(recorded.toBuilder().build()).isEqualTo(recorded);
        List.of(account.customers(), account.twin().customers()).forEach(customers -> {
            Customer before = customers.get(recorded.number()).get();
            Customer after = customers
                    .update(recorded.number(), new CustomerChange(all(before)))
                    .get();
            assertThat(timeless(after)).isEqualTo(timeless(before)).isEqualTo(timeless(recorded));
        });
    }

    @ParameterizedTest(name = "{0}")
    @Tag("rule:returned-text-is-searchable")
    @MethodSource("shapes")
    void listShouldFindWhoeverHasTheValue(String shape, Map<String, Option<String>> values) {
        Customer recorded = seeded(values);

        List.of(account.customers(), account.twin().customers())
                .forEach(customers ->
                        CustomerCriterion.ALL.forEach(criterion -> assertFinds(customers, criterion, recorded)));
    }

    private static <T> void assertFinds(
            CustomerRepository customers, CustomerCriterion<T> criterion, Customer recorded) {
        criterion.valueIn(recorded).forEach(value -> assertThat(customers
                        .list(CustomerFilter.builder().set(criterion, value).build(), PageRequest.FIRST)
                        .get()
                        .items()
                        .map(Customer::number))
                .as(criterion.name())
                .containsExactly(recorded.number()));
    }

    /** Stores the customer with all keys and these values in the account, as it is read. */
    private Customer seeded(Map<String, Option<String>> values) {
        ObjectNode row = fullRecord("customer");
        row.remove(List.of("parent_id", "children", "last_job_completed_number").asJava());
        values.forEach((key, value) -> row.put(key, value.getOrNull()));
        Customer read = CustomerReader.read(row).get();
        account.twin().restore(Snapshot.of(List.of(read)));
        return account.twin().customers().get(read.number()).get();
    }

    private static Patch<Customer> all(Customer customer) {
        return CustomerFields.ALL.foldLeft(Patch.empty(), (so, field) -> with(so, field, customer));
    }

    private static <T> Patch<Customer> with(Patch<Customer> so, Field<Customer, T> field, Customer customer) {
        return field.valueIn(customer).map(value -> so.set(field, value)).getOrElse(so);
    }

    private static Customer timeless(Customer customer) {
        return customer.toBuilder().audit(Audit.NONE).build();
    }

    private static Arguments shape(String name, String... keysAndValues) {
        Map<String, Option<String>> values = List.of(keysAndValues)
                .sliding(2, 2)
                .foldLeft(
                        LinkedHashMap.empty(),
                        (so, pair) ->
                                so.put(pair.head(), Option.of(pair.last()).filter(value -> !value.equals("null"))));
        return Arguments.of(name, values);
    }
}
