package io.github.kickserv4j.fakeserver.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.FakeServerFixture;
import io.github.kickserv4j.fakeserver.TestHttpClient;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kickserv accepts payments for a customer, and applies them to no job. */
class UnappliedPaymentsTest {
    private static final String ALL = "/customers/1/payments.json";
    private static final String CHECK =
            "{'payment':{'date':'2024-06-05','payment_type':'Check','amount':'62.01','ref_number':'1042'}}";

    private final FakeServerFixture account = FakeServerFixture.withCustomers("Ann Example", "Ben Example");
    private final TestHttpClient testHttpClient = account.client();

    @BeforeEach
    void addJob() {
        testHttpClient.sendJson("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");
        testHttpClient.sendJson(
                "POST", "/jobs/1/job_charges.json", "{'job_charge':{'description':'a','price_per_unit':'62.01'}}");
    }

    @AfterEach
    void close() {
        account.close();
    }

    private Response unapplied() {
        return testHttpClient.sendJson("POST", ALL, CHECK);
    }

    @Test
    void recordShouldAnswerWithAPaymentThatIsPutToNoJob() {
        Response response = unapplied();

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.text())
                .isEqualTo("{\"id\":999000001,\"date\":\"2024-06-05\",\"payment_type\":\"Check\",\"amount\":\"62.01\","
                        + "\"notes\":null,\"ref_number\":\"1042\",\"txn_id\":null,"
                        + "\"created_at\":\"2025-07-01T12:00:05-04:00\",\"updated_at\":\"2025-07-01T12:00:05-04:00\","
                        + "\"updated_by\":31001,\"stripe_payment_id\":null,\"qb_error\":null,\"status\":null,"
                        + "\"customer_id\":7100001,\"payment_application_ids\":[]}");
    }

    @Test
    void jobShouldStayUnpaidWhenThePaymentIsPutToNoJob() {
        unapplied();

        JsonNode job = testHttpClient.get("/jobs/1.json").json();
        assertThat(job.path("balance_remaining").asText()).isEqualTo("62.01");
        assertThat(job.path("invoice_status").asText()).isEqualTo("unpaid");
        assertThat(job.path("payments")).isEmpty();
        assertThat(testHttpClient.get("/jobs/1/payments.json").text()).isEqualTo("[]");
        assertThat(account.twin().snapshot().payments()).isEmpty();
    }

    @Test
    void listShouldEndWithWhatIsPutToNoJob() {
        unapplied();
        assertThat(testHttpClient.get(ALL).valuesOf("amount")).containsExactly("62.01");
        for (int i = 1; i <= 4; i++) {
            testHttpClient.sendJson(
                    "POST", "/jobs/1/payments.json", "{'payment':{'date':'2024-06-05','amount':" + i + "}}");
        }
        unapplied();

        assertThat(testHttpClient.get(ALL).valuesOf("amount")).containsExactly("1.0", "2.0", "3.0");
        assertThat(testHttpClient.get(ALL + "?page=2").valuesOf("amount")).containsExactly("4.0", "62.01", "62.01");
        assertThat(testHttpClient.get(ALL + "?page=3").text()).isEqualTo("[]");
        assertThat(testHttpClient.get("/customers/2/payments.json").text()).isEqualTo("[]");
    }

    @Test
    void deleteShouldAnswerWithThePaymentOnceThroughItsCustomerOnly() {
        Response recorded = unapplied();
        String one = "/customers/1/payments/999000001.json";

        assertThat(testHttpClient.delete("/customers/2/payments/999000001.json").statusAndErrors())
                .containsExactly("400", "Invalid payment.");
        assertThat(testHttpClient.delete("/jobs/1/payments/999000001.json").statusAndErrors())
                .containsExactly("400", "Invalid payment.");
        assertThat(testHttpClient.delete(one).text()).isEqualTo(recorded.text());
        assertThat(testHttpClient.delete(one).statusAndErrors()).containsExactly("400", "Invalid payment.");
        assertThat(testHttpClient.get(ALL).text()).isEqualTo("[]");
    }

    @Test
    void recordShouldBeCheckedAsAnyPayment() {
        assertThat(testHttpClient.sendJson("POST", ALL, "{'payment':{}}").statusAndErrors())
                .containsExactly("422", "Date can't be blank", "Amount can't be blank");
        assertThat(testHttpClient
                        .sendJson("POST", "/customers/9/payments.json", CHECK)
                        .statusAndErrors())
                .containsExactly("400", "Invalid customer.");
        assertThat(testHttpClient.sendJson("POST", ALL, "{}").status()).isEqualTo(400);
    }

    @Test
    void recordShouldBeRefusedWhenConfiguredTo() {
        try (var correct =
                FakeKickserv.builder(account.twin()).rejectUnappliedPayments().start()) {
            assertThat(TestHttpClient.forServer(correct)
                            .sendJson("POST", ALL, CHECK)
                            .statusAndErrors())
                    .containsExactly(
                            "422",
                            "A payment recorded against a customer is applied to no job; record it against a job instead.");
            assertThat(TestHttpClient.forServer(correct)
                            .sendJson("POST", "/customers/9/payments.json", CHECK)
                            .statusAndErrors())
                    .containsExactly("400", "Invalid customer.");
            assertThat(TestHttpClient.forServer(correct).get(ALL).text()).isEqualTo("[]");
        }
    }
}
