package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests, and the forms in which responses may come. */
class CustomerWireTest {
    private static final String QUIST = "{\"id\":7100380,\"customer_number\":380,\"name\":\"Quist\"}";

    private final HttpClientFixture account = new HttpClientFixture();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void listShouldSendEachFilterEncodedAndBothNamesOfThePage() {
        account.customers()
                .list(
                        CustomerFilter.builder()
                                .name("O'Brien & Söhne+")
                                .source(new CustomerSourceId(12_345))
                                .nameBeginsWith("O")
                                .build(),
                        new PageRequest(3));

        assertThat(sent().method()).isEqualTo("GET");
        assertThat(sent().path()).isEqualTo("/demo/customers.json");
        assertThat(sent().query())
                .isEqualTo("customers_page=3&page=3&name=O%27Brien%20%26%20S%C3%B6hne%2B&customer_source_id=12345"
                        + "&begins_with=O");
    }

    @Test
    void searchesShouldUseTheParameterOfTheirKind() {
        account.customers().searchNames(new NameFragment("uis"), PageRequest.FIRST);
        assertThat(sent().query()).isEqualTo("customers_page=1&page=1&q=uis");

        account.customers().searchNamesAndAddresses(new NameOrAddressFragment("uis"));
        assertThat(sent().path()).isEqualTo("/demo/customers/filter.json");
        assertThat(sent().query()).isEqualTo("name=uis");

        account.customers().withName(new FullName("Quist"));
        assertThat(sent().method()).isEqualTo("POST");
        assertThat(sent().path()).isEqualTo("/demo/customers/customer_validation.json");
        assertThat(sent().body()).isEqualTo("{\"name\":\"Quist\"}");
    }

    @Test
    void createShouldSendOnlyWhatIsNamedInItsEnvelope() {
        account.customers()
                .create(NewCustomer.builder("Quist")
                        .notifyViaSms(true)
                        .customerSourceId(new CustomerSourceId(12_345))
                        .build());

        assertThat(sent().method()).isEqualTo("POST");
        assertThat(sent().path()).isEqualTo("/demo/customers.json");
        assertThat(sent().body())
                .isEqualTo("{\"customer\":{\"name\":\"Quist\",\"notify_via_sms\":true,\"customer_source_id\":12345}}");
    }

    @Test
    @Tag("rule:change-keeps-sets-or-clears")
    void updateShouldSendNullForWhatIsCleared() {
        account.customers()
                .update(
                        new CustomerNumber(380),
                        CustomerChange.builder().name("Quist").clearFax().build());

        assertThat(sent().method()).isEqualTo("PUT");
        assertThat(sent().path()).isEqualTo("/demo/customers/380.json");
        assertThat(sent().body()).isEqualTo("{\"customer\":{\"name\":\"Quist\",\"fax\":null}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[" + QUIST + "]",
                "{\"customers\":[" + QUIST + "]}",
                "{\"customers\":[" + QUIST + "],\"total\":1,\"tags\":[]}",
                "{\"rows\":[" + QUIST + "],\"total\":1}"
            })
    void listShouldReadAPageBareOrWrapped(String body) {
        account.enqueueResponse(200, body);

        assertThat(account.customers()
                        .list(CustomerFilter.ALL, PageRequest.FIRST)
                        .get()
                        .items())
                .extracting(Customer::number)
                .containsExactly(new CustomerNumber(380));
    }

    @ParameterizedTest
    @ValueSource(strings = {QUIST, "{\"customer\":" + QUIST + "}", "{\"customers\":" + QUIST + "}"})
    void getShouldReadACustomerBareOrWrapped(String body) {
        account.enqueueResponse(200, body);

        assertThat(account.customers().get(new CustomerNumber(380)).get().name().display())
                .isEqualTo("Quist");
    }

    @Test
    @Tag("rule:unreadable-rows-are-reported")
    void listShouldReturnReadableRowsAndReportUnreadableOnes() {
        account.enqueueResponse(200, "[" + QUIST + ",{\"id\":7100381},7]");
        var page =
                account.customers().list(CustomerFilter.ALL, PageRequest.FIRST).get();

        assertThat(page.items()).hasSize(1);
        assertThat(page.unreadable())
                .extracting(row -> row.field())
                .containsExactly("[1].customer_number", "[2].customer");
    }

    @ParameterizedTest
    @Tag("rule:no-match-is-an-empty-list")
    @ValueSource(
            strings = {
                "{\"customers\":[{\"id\":null,\"customer_number\":null,\"name\":null}]}",
                "{\"customers\":[{\"customer_number\":null,\"is_active\":true,\"which_billing_address\":\"service\"}]}",
                "{\"customers\":[{\"customer_number\":\"\",\"name\":\"\"}]}",
                "{\"customers\":[{\"name\":null}]}",
                "{\"customers\":[]}"
            })
    void filterShouldReadASingleEmptyCustomerAsAnEmptyPage(String body) {
        account.enqueueResponse(200, body);

        assertThat(account.customers()
                        .searchNamesAndAddresses(new NameOrAddressFragment("zzz"))
                        .get()
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @Tag("rule:unreadable-rows-are-reported")
    @ValueSource(
            strings = {
                "{\"customers\":[" + QUIST + ",{\"id\":7}]}",
                "{\"customers\":[{\"name\":\"Vane\"}," + QUIST + "]}",
                "{\"customers\":[" + QUIST + ",{\"id\":null,\"customer_number\":null}]}",
                "[7," + QUIST + "]"
            })
    void filterShouldListTheRowThatCannotBeReadBesideTheOthers(String body) {
        account.enqueueResponse(200, body);
        Page<Customer> found = account.customers()
                .searchNamesAndAddresses(new NameOrAddressFragment("uis"))
                .get();

        assertThat(found.items().map(Customer::number)).containsExactly(new CustomerNumber(380));
        assertThat(found.unreadable()).hasSize(1);
    }

    @ParameterizedTest
    @Tag("rule:unreadable-rows-are-reported")
    @ValueSource(
            strings = {
                "{\"customers\":[{\"id\":7}]}",
                "{\"customers\":[{\"name\":\"Vane\"}]}",
                "{\"customers\":[{\"customer_number\":\"x\"}]}",
                "{\"customers\":[{\"id\":{}}]}"
            })
    void filterShouldReportAnUnreadableCustomerInsteadOfAnEmptyPage(String body) {
        account.enqueueResponse(200, body);

        assertThat(account.customers()
                        .searchNamesAndAddresses(new NameOrAddressFragment("uis"))
                        .get()
                        .unreadable())
                .hasSize(1);
    }

    @Test
    void withNameShouldReadACustomerThatComesAsText() {
        account.enqueueResponse(
                200, "{\"status\":\"Exist\",\"customer\":" + "\"" + QUIST.replace("\"", "\\\"") + "\"}");

        assertThat(account.customers().withName(new FullName("Quist")).get().map(Customer::number))
                .containsExactly(new CustomerNumber(380));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"message\":\"Customer successfully updated\"}"})
    void updateShouldReadTheCustomerAgainWhenTheAnswerHoldsNone(String body) {
        Customer customer = account.twin()
                .customers()
                .create(NewCustomer.builder("Quist").fax("312-555-0100").build())
                .get();
        account.enqueueResponse(200, body);
        var change = CustomerChange.builder().fax("312-555-0100").build();

        Customer read = account.customers().update(customer.number(), change).get();
        assertThat(read.id()).isEqualTo(customer.id());
        assertThat(read.contact()).isEqualTo(customer.contact());
        assertThat(account.server().requests())
                .extracting(RecordedRequest::method)
                .containsExactly("PUT", "GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"message\":\"Customer successfully deleted\"}", "", "{}", QUIST})
    void deleteShouldAcceptAnySuccess(String body) {
        account.enqueueResponse(200, QUIST);
        account.enqueueResponse(200, body);

        Customer deleted = account.customers().delete(new CustomerNumber(380)).get();

        assertThat(deleted.number()).isEqualTo(new CustomerNumber(380));
        assertThat(deleted.name().display()).isEqualTo("Quist");
        assertThat(account.takeRequests()).containsExactly("GET /customers/380.json", "DELETE /customers/380.json");
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    void deleteShouldNotBeSentWhenTheCustomerIsNotFound() {
        Failure failure = account.customers().delete(new CustomerNumber(404)).getLeft();

        assertThat(failure).isInstanceOf(Failure.NotFound.class);
        assertThat(failure.operation()).isEqualTo(CustomerOperations.delete(new CustomerNumber(404)));
        assertThat(account.takeRequests()).containsExactly("GET /customers/404.json");
    }

    private RecordedRequest sent() {
        return account.server().requests().last();
    }
}
