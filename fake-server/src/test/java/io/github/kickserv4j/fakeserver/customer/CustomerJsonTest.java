package io.github.kickserv4j.fakeserver.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestResources;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CustomerJsonTest {
    private static final Customer BARE = Customer.builder(new CustomerId(7000010), new CustomerNumber(10))
            .name(CustomerName.of("Mill LLC"))
            .build();

    @Test
    void getShouldSendEveryKeyAndValueInKickservsOrder() throws Exception {
        try (var account = FakeServerFixture.restoredFrom(CustomerWithAllFields.customer())) {
            JsonNode expected = JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(TestResources.text(CustomerJsonTest.class, "customer-full.json"));

            var response = account.client().get("/customers/11.json");

            assertThat(response.text()).isEqualTo(expected.toString());
            assertThat(response.json().fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(ExpectedCustomerKeys.detailed());
        }
    }

    @Test
    void listShouldSendTheSameWithoutTheLastJob() throws Exception {
        try (var account = FakeServerFixture.restoredFrom(CustomerWithAllFields.customer())) {
            JsonNode alone = account.client().get("/customers/11.json").json();

            JsonNode listed = account.client().get("/customers.json").json().path(0);

            assertThat(listed.fieldNames()).toIterable().containsExactlyElementsOf(ExpectedCustomerKeys.listed());
            listed.properties()
                    .forEach(field ->
                            assertThat(field.getValue()).as(field.getKey()).isEqualTo(alone.path(field.getKey())));
        }
    }

    @Test
    void getShouldSendNullOrEmptyCountriesWhenNothingIsKnown() {
        try (var account = FakeServerFixture.restoredFrom(BARE)) {
            JsonNode row = account.client().get("/customers/10.json").json();

            row.properties().forEach(field -> {
                switch (field.getKey()) {
                    case "id", "account_id", "customer_number", "name", "token", "children" ->
                        assertThat(field.getValue().isNull()).as(field.getKey()).isFalse();
                    case "origin" -> assertThat(field.getValue().textValue()).isEqualTo("manual");
                    case "sublevel" -> assertThat(field.getValue()).hasToString("0");
                    case "service_country", "billing_country" ->
                        assertThat(field.getValue().textValue())
                                .as(field.getKey())
                                .isEmpty();
                    default ->
                        assertThat(field.getValue().isNull()).as(field.getKey()).isTrue();
                }
            });
        }
    }

    @Test
    void secretsShouldBeThereAndMadeUp() {
        try (var account = FakeServerFixture.restoredFrom(BARE)) {
            JsonNode row = account.client().get("/customers/10.json").json();

            assertThat(row.path("token").textValue())
                    .hasSize(43)
                    .contains("SYNTHETIC")
                    .matches("[A-Za-z0-9_-]+");
            assertThat(row.path("password_digest").isNull()).isTrue();
            assertThat(row.path("remember_me_token").isNull()).isTrue();
        }
    }

    @Test
    void childrenShouldBeWholeRowsWithinTheParent() throws Exception {
        Customer grandchild = Customer.builder(new CustomerId(7000012), new CustomerNumber(12))
                .name(CustomerName.of("Shelf"))
                .hierarchy(new CustomerHierarchy(Option.some(new CustomerId(7000011)), Option.some(2), List.empty()))
                .build();
        try (var account = FakeServerFixture.restoredFrom(BARE, CustomerWithAllFields.customer(), grandchild)) {
            JsonNode child = account.client()
                    .get("/customers/10.json")
                    .json()
                    .path("children")
                    .path(0);

            assertThat(child.fieldNames()).toIterable().containsExactlyElementsOf(ExpectedCustomerKeys.listed());
            assertThat(child.path("customer_number").asInt()).isEqualTo(11);
            assertThat(child.path("children").path(0).path("name").asText()).isEqualTo("Shelf");
        }
    }

    @Test
    void timeShouldHaveTheOffsetOfTheAccountsZoneAsNumbers() {
        Customer customer = BARE.toBuilder()
                .audit(createdAt(OffsetDateTime.parse("2025-01-01T00:00:00Z")))
                .build();
        try (var account = FakeServerFixture.restoredFrom(customer)) {
            assertThat(account.client()
                            .get("/customers/10.json")
                            .json()
                            .path("created_at")
                            .asText())
                    .isEqualTo("2024-12-31T19:00:00-05:00");
        }
    }

    @Test
    void coordinatesShouldBePlainNumbers() {
        Customer customer = BARE.toBuilder()
                .coordinates(Option.some(new Coordinates(new BigDecimal("44.100000"), new BigDecimal("-1E-6"))))
                .build();
        try (var account = FakeServerFixture.restoredFrom(customer)) {
            assertThat(account.client().get("/customers/10.json").text())
                    .contains("\"latitude\":44.1,\"longitude\":-0.000001,");
        }
    }

    private static Audit createdAt(OffsetDateTime time) {
        return new Audit(Option.some(time), Option.none(), Option.some(time), Option.none(), Option.none());
    }
}
