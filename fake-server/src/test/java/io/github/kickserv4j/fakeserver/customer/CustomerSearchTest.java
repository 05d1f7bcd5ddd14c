package io.github.kickserv4j.fakeserver.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeServerFixture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerSearchTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers("Clarence", "Clarence Two");

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void filterShouldAnswerWithAnObjectOfRows() {
        var response = account.client().get("/customers/filter.json?name=larence");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().fieldNames()).toIterable().containsExactly("customers");
        assertThat(response.json().path("customers").findValuesAsText("customer_number"))
                .containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?name=", "", "?name=%20"})
    void filterShouldAnswerNotImplementedWhenThereIsNoName(String query) {
        assertThat(account.client().get("/customers/filter.json" + query).statusAndErrors())
                .containsExactly(
                        "501", "A search without a name is not supported here; what Kickserv answers is not known.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?name=nobody", "?name=a%0A"})
    void filterShouldAnswerWithOneRowWithoutNumberWhenNoCustomerMatches(String query) throws Exception {
        var response = account.client().get("/customers/filter.json" + query);
        var rows = response.json().path("customers");
        List<String> filled = new ArrayList<>();
        rows.path(0).properties().forEach(field -> {
            if (!field.getValue().isNull()) {
                filled.add(field.getKey() + "=" + field.getValue().asText());
            }
        });

        assertThat(response.status()).isEqualTo(200);
        assertThat(rows).hasSize(1);
        assertThat(rows.path(0).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(ExpectedCustomerKeys.ofPlaceholder());
        assertThat(filled)
                .containsExactly(
                        "is_active=true",
                        "which_billing_address=service",
                        "company=false",
                        "send_reminders=true",
                        "notify_via_email=true",
                        "notify_via_sms=false",
                        "send_notifications=true");
    }

    @Test
    void validationShouldShowTheCustomerWhenTheFullNameExists() {
        var response = account.client().post("/customers/customer_validation.json", "{\"name\":\"Clarence Two\"}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().fieldNames())
                .toIterable()
                .containsExactly("status", "customer_url", "customer_name", "customer");
        assertThat(response.text())
                .startsWith(
                        "{\"status\":\"exist\",\"customer_url\":\"/demo/customers/2\",\"customer_name\":\"Clarence Two\",");
        assertThat(response.json().path("customer").path("customer_number").asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"Clar\"}",
                "{\"name\":\"\"}",
                "{\"name\":null}",
                "{\"name\":[\"Clarence\"]}",
                "{}",
                "",
                "{\"customer\":{\"name\":\"Clarence\"}}"
            })
    void validationShouldAnswerNotFoundWhenTheNameIsUnknown(String body) {
        var response = account.client().post("/customers/customer_validation.json", body);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text()).isEqualTo("{\"status\":\"not found\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"Clarence\"", "null", "{} {}", "name=Clarence"})
    void validationShouldBeMalformedWhenTheBodyIsNoObject(String body) {
        assertThat(account.client()
                        .post("/customers/customer_validation.json", body)
                        .status())
                .isEqualTo(400);
    }
}
