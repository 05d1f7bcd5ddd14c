package io.github.kickserv4j.fakeserver.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.fakeserver.FakeServerFixture;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerListTest {
    private final FakeServerFixture account = FakeServerFixture.withCustomers(
            "Ann Example", "ann other", "Bob & Sons", "Zoë Müller", "Joanna", "Ann Example", "100% + more");

    @AfterEach
    void close() {
        account.close();
    }

    private List<Integer> numbers(String query) {
        var response = account.client().get("/customers.json" + query);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().isArray()).isTrue();
        List<Integer> numbers = new ArrayList<>();
        response.json().forEach(row -> numbers.add(row.path("customer_number").asInt()));
        return numbers;
    }

    @Test
    void listShouldBeABareArrayOfOnePage() {
        assertThat(numbers("")).containsExactly(1, 2, 3);
    }

    @Test
    void listShouldReturnTheRequestedPageWithEitherParameter() {
        assertThat(numbers("?customers_page=2")).containsExactly(4, 5, 6);
        assertThat(numbers("?page=3")).containsExactly(7);
        assertThat(numbers("?page=4")).isEmpty();
        assertThat(numbers("?page=3&customers_page=2")).containsExactly(4, 5, 6);
        assertThat(numbers("?page=3&customers_page=")).containsExactly(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "1.5", "%D9%A2", "%20"})
    void listShouldShowTheFirstPageWhenPageIsNoPage(String page) {
        assertThat(numbers("?customers_page=" + page)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "2147483648", "9223372036854775807", "99999999999999999999"})
    void listShouldBeEmptyWhenThePageIsBehindTheLastHoweverFar(String page) {
        assertThat(numbers("?customers_page=" + page)).isEmpty();
    }

    @Test
    void listShouldIgnoreParametersThatItDoesNotKnow() {
        assertThat(numbers("?Name=Joanna&names=x&sort[]=Joanna&&=&customers_page=1"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void listShouldIgnoreFiltersWithoutValue() {
        assertThat(numbers("?name=&customer_number=&q=&begins_with&fax")).containsExactly(1, 2, 3);
    }

    @Test
    void listShouldCompareNamesLetterByLetterWhenFilteredByName() {
        assertThat(numbers("?name=Ann+Example")).containsExactly(1, 6);
        assertThat(numbers("?name=Ann%20Example")).containsExactly(1, 6);
        assertThat(numbers("?name=ann+example")).isEmpty();
        assertThat(numbers("?name=Ann")).isEmpty();
    }

    @Test
    void listShouldFilterById() {
        assertThat(numbers("?id=7100002")).containsExactly(2);
        assertThat(numbers("?id=2")).isEmpty();
        assertThat(numbers("?id=two")).isEmpty();
    }

    @Test
    void listShouldDecodeValuesOnce() {
        assertThat(numbers("?name=" + URLEncoder.encode("Zoë Müller", StandardCharsets.UTF_8)))
                .containsExactly(4);
        assertThat(numbers("?name=Bob+%26+Sons")).containsExactly(3);
        assertThat(numbers("?name=100%25+%2B+more")).containsExactly(7);
    }

    @Test
    void lastValueShouldCountWhenAFilterIsRepeated() {
        assertThat(numbers("?name=Joanna&name=Zo%C3%AB+M%C3%BCller")).containsExactly(4);
    }

    @Test
    void filtersShouldBeCombinedWithAndWhenThereAreSeveral() {
        assertThat(numbers("?name=Ann+Example&customer_number=6")).containsExactly(6);
        assertThat(numbers("?name=Ann+Example&customer_number=5")).isEmpty();
    }

    @Test
    void beginsWithShouldIgnoreCase() {
        assertThat(numbers("?begins_with=ANN")).containsExactlyInAnyOrder(1, 2, 6);
        assertThat(numbers("?begins_with=ann&name=ann+other")).containsExactly(2);
    }

    @Test
    void fragmentShouldBeSoughtInNames() {
        assertThat(numbers("?q=ann")).containsExactly(1, 2, 5);
        assertThat(numbers("?q=ann&customers_page=2")).containsExactly(6);
        assertThat(numbers("?q=nobody")).isEmpty();
    }

    @Test
    void fragmentShouldNotBeCombinedWithFilters() {
        assertThat(account.client().get("/customers.json?q=ann&name=Joanna").statusAndErrors())
                .containsExactly(
                        "501", "Filters beside q are not supported here; how Kickserv combines them is not known.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer_number=abc",
                "customer_number=0",
                "customer_number=-1",
                "customer_number=99999999999999999999",
                "customer_source_id=x",
                "name=%20",
                "name=a%0Ab",
                "email_address=no-address",
                "begins_with=%20",
                "q=%20",
                "q=a%00"
            })
    void listShouldBeEmptyWhenNoCustomerCanHaveTheValue(String filter) {
        assertThat(numbers("?" + filter)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name,Cleo Filter", "phone_number,312-555-0111", "fax,312-555-0112", "email_address,cleo@example.com",
        "service_address,1 Filter St", "service_city,Filterton", "service_state,MI", "service_zip_code,04999",
        "service_country,USA", "billing_address,2 Filter St", "billing_city,Billington", "billing_state,OH",
        "billing_zip_code,05999", "billing_country,Canada", "customer_source_id,601"
    })
    void listShouldFindTheCustomerWhenFilteredByAnyDocumentedColumn(String key, String value) {
        String name = key.equals("name") ? "" : "\"name\":\"Cleo\",";
        var created = account.client()
                .post("/customers.json", "{\"customer\":{" + name + "\"" + key + "\":\"" + value + "\"}}")
                .json();

        assertThat(numbers("?" + key + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .containsExactly(created.path("customer_number").asInt());
    }
}
