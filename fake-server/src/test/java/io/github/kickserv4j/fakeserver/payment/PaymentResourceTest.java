package io.github.kickserv4j.fakeserver.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentResourceTest {
    private static final String CHECK =
            "{'date':'2024-06-05','payment_type':'Check','amount':'62.01','ref_number':'1042'}";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Ben Example");

    @BeforeEach
    void addJobs() {
        account.client().sendJson("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");
        account.client().sendJson("POST", "/customers/2/jobs.json", "{'job':{'job_type_id':61}}");
    }

    @AfterEach
    void close() {
        account.close();
    }

    private Response record(String fields) {
        return account.client().sendJson("POST", "/jobs/1/payments.json", "{'payment':" + fields + "}");
    }

    private Response change(String verb, long id, String fields) {
        return account.client().sendJson(verb, "/jobs/1/payments/" + id + ".json", "{'payment':" + fields + "}");
    }

    private long recorded() {
        return record(CHECK).json().path("id").asLong();
    }

    @Test
    void recordShouldAnswerWithThePaymentAndItsApplication() {
        Response response = record(CHECK);

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text())
                .isEqualTo("{\"id\":555001,\"date\":\"2024-06-05\",\"payment_type\":\"Check\",\"amount\":\"62.01\","
                        + "\"notes\":null,\"ref_number\":\"1042\",\"txn_id\":null,"
                        + "\"created_at\":\"2025-07-01T12:00:05-04:00\",\"updated_at\":\"2025-07-01T12:00:05-04:00\","
                        + "\"updated_by\":31001,\"stripe_payment_id\":null,\"qb_error\":null,\"status\":null,"
                        + "\"customer_id\":7100001,\"payment_application_ids\":[990001]}");
    }

    @Test
    void onlineCardPaymentShouldCarryAMadeUpSecret() {
        assertThat(record("{'date':'2024-05-09','amount':'310.75','payment_type':'Credit Card (Online)'}")
                        .json()
                        .path("stripe_payment_id")
                        .asText())
                .startsWith("ch_SYNTHETIC");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"'62.01',62.01", "62.01,62.01", "62,62.0", "'62.010',62.01", "1e2,100.0", "' 5 ',5.0"})
    void amountShouldBeTakenAsTextOrNumber(String json, String stored) {
        assertThat(record("{'date':'2024-06-05','amount':" + json + "}").json().path("amount"))
                .hasToString("\"" + stored + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "amount,'',Amount can't be blank",
        "amount,abc,Amount is not a number",
        "amount,'1,5',Amount is not a number",
        "amount,1e999999999,Amount is not a number",
        "amount,0,Amount must be greater than 0",
        "amount,-1,Amount must be greater than 0",
        "amount,1.005,Amount must have at most two decimals",
        "date,'',Date can't be blank",
        "date,06/05/2024,Date is invalid",
        "date,2024-02-30,Date is invalid",
        "date,20226-01-01,Date is invalid",
        "date,0224-01-01,Date must be a day from 1900-01-01 to 2999-12-31",
        "payment_type,' ',Payment type can't be blank",
        "ref_number,'a\\nb',Ref number is invalid"
    })
    void recordShouldReportViolations(String key, String value, String sentence) {
        String fields =
                "{'date':'2024-06-05','amount':'1','" + key + "':'" + value + "'}"; // the last value of a key wins

        assertThat(record(fields).statusAndErrors()).containsExactly("422", sentence);
        assertThat(account.client().get("/jobs/1/payments.json").text()).isEqualTo("[]");
    }

    @Test
    void recordShouldReportAllMissingValuesAtOnce() {
        assertThat(record("{}").statusAndErrors())
                .containsExactly("422", "Date can't be blank", "Amount can't be blank");
    }

    @Test
    void recordShouldIgnoreWhatIsNotForClientsToGive() {
        JsonNode row = record(
                        "{'date':'2024-06-05','amount':1,'id':5,'status':'x','payment_application_ids':[1],'customer_id':9}")
                .json();

        assertThat(row.path("id").asLong()).isEqualTo(555001);
        assertThat(row.path("status").isNull()).isTrue();
        assertThat(row.path("customer_id").asLong()).isEqualTo(7100001);
        assertThat(row.path("payment_application_ids")).hasToString("[990001]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/customers/1/payments.json", "/jobs/1/payments.json"})
    void listShouldBeABareArrayOfPages(String path) {
        for (int i = 1; i <= 4; i++) {
            record("{'date':'2024-06-05','amount':" + i + "}");
        }
        account.client().sendJson("POST", "/jobs/2/payments.json", "{'payment':" + CHECK + "}");

        assertThat(account.client().get(path).valuesOf("amount")).containsExactly("1.0", "2.0", "3.0");
        assertThat(account.client().get(path + "?page=2").valuesOf("amount")).containsExactly("4.0");
        assertThat(account.client().get(path + "?page=3").text()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH"})
    void changeShouldChangeWhatIsNamedAndKeepTheRest(String verb) {
        Response response = change(verb, recorded(), "{'amount':'10.5','ref_number':null,'notes':'two\\nlines'}");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.json().path("amount").asText()).isEqualTo("10.5");
        assertThat(response.json().path("ref_number").isNull()).isTrue();
        assertThat(response.json().path("notes").asText()).isEqualTo("two\nlines");
        assertThat(response.json().path("payment_type").asText()).isEqualTo("Check");
        assertThat(response.json().path("payment_application_ids")).hasToString("[990001]");
        assertThat(account.client().get("/customers/1/payments.json").json().path(0))
                .isEqualTo(response.json());
    }

    @Test
    void changeShouldAnswerWithTheSamePaymentWhenNothingIsToChange() {
        Response recorded = record(CHECK);

        assertThat(change("PUT", 555001, "{'status':'x'}").text()).isEqualTo(recorded.text());
    }

    @Test
    void changeShouldRefuseToClearAmountAndDate() {
        assertThat(change("PUT", recorded(), "{'amount':null,'date':''}").statusAndErrors())
                .containsExactly("422", "Date can't be blank", "Amount can't be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/customers/1/payments/", "/jobs/1/payments/"})
    void deleteShouldAnswerWithThePaymentOnce(String path) {
        Response recorded = record(CHECK);

        assertThat(account.client().delete(path + "555001.json").text()).isEqualTo(recorded.text());
        assertThat(account.client().delete(path + "555001.json").statusAndErrors())
                .containsExactly("400", "Invalid payment.");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,/jobs/2/payments/555001.json,Invalid payment.",
        "DELETE,/jobs/2/payments/555001.json,Invalid payment.",
        "DELETE,/customers/2/payments/555001.json,Invalid payment.",
        "PUT,/jobs/1/payments/x.json,Invalid payment.",
        "PUT,/jobs/9/payments/555001.json,Invalid job.",
        "PUT,/jobs/9/payments/x.json,Invalid job.",
        "DELETE,/customers/9/payments/555001.json,Invalid customer.",
        "DELETE,/customers/x/payments/555001.json,Invalid customer.",
        "GET,/jobs/x/payments.json,Invalid job.",
        "POST,/jobs/9/payments.json,Invalid job."
    })
    void whatIsNotThereShouldBeInvalidOwnerFirst(String verb, String path, String sentence) {
        recorded();

        for (String fields : new String[] {"{'date':'2024-06-05','amount':'1'}", "{'amount':'x'}", "{}"}) {
            assertThat(account.client()
                            .sendJson(verb, path, "{'payment':" + fields + "}")
                            .statusAndErrors())
                    .containsExactly("400", sentence);
        }
        assertThat(account.client().get("/jobs/1/payments.json").valuesOf("amount"))
                .containsExactly("62.01");
    }

    @Test
    void customerShouldOweTheLessThePaymentIs() {
        account.client()
                .sendJson(
                        "POST",
                        "/jobs/1/job_charges.json",
                        "{'job_charge':{'description':'a','price_per_unit':'100'}}");
        record("{'date':'2024-06-05','amount':'62.01'}");

        assertThat(account.client()
                        .get("/customers/1.json")
                        .json()
                        .path("balance")
                        .asText())
                .isEqualTo("37.99");
        assertThat(account.client()
                        .get("/jobs/1.json")
                        .json()
                        .path("balance_remaining")
                        .asText())
                .isEqualTo("37.99");
    }
}
