package io.github.kickserv4j.fakeserver.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.Wire;
import io.github.kickserv4j.fakeserver.Wire.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kickserv takes payments for a customer, and puts their money to no job. */
class UnappliedPaymentTest {
    private static final String ALL = "/customers/1/payments.json";
    private static final String CHECK =
            "{'payment':{'date':'2024-06-05','payment_type':'Check','amount':'62.01','ref_number':'1042'}}";

    private final FakeAccount account = FakeAccount.with("Ann Example", "Ben Example");
    private final Wire wire = account.wire();

    @BeforeEach
    void addJob() {
        wire.write("POST", "/customers/1/jobs.json", "{'job':{'job_type_id':61}}");
        wire.write("POST", "/jobs/1/job_charges.json", "{'job_charge':{'description':'a','price_per_unit':'62.01'}}");
    }

    @AfterEach
    void close() {
        account.close();
    }

    private Reply unapplied() {
        return wire.write("POST", ALL, CHECK);
    }

    @Test
    void recordShouldAnswerWithAPaymentThatIsPutToNoJob() {
        Reply reply = unapplied();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo("{\"id\":999000001,\"date\":\"2024-06-05\",\"payment_type\":\"Check\",\"amount\":\"62.01\","
                        + "\"notes\":null,\"ref_number\":\"1042\",\"txn_id\":null,"
                        + "\"created_at\":\"2025-07-01T12:00:05-04:00\",\"updated_at\":\"2025-07-01T12:00:05-04:00\","
                        + "\"updated_by\":31001,\"stripe_payment_id\":null,\"qb_error\":null,\"status\":null,"
                        + "\"customer_id\":7100001,\"payment_application_ids\":[]}");
    }

    @Test
    void jobShouldStayUnpaidWhenThePaymentIsPutToNoJob() {
        unapplied();

        JsonNode job = wire.get("/jobs/1.json").json();
        assertThat(job.path("balance_remaining").asText()).isEqualTo("62.01");
        assertThat(job.path("invoice_status").asText()).isEqualTo("unpaid");
        assertThat(job.path("payments")).isEmpty();
        assertThat(wire.get("/jobs/1/payments.json").text()).isEqualTo("[]");
        assertThat(account.twin().snapshot().payments()).isEmpty();
    }

    @Test
    void listShouldEndWithWhatIsPutToNoJob() {
        unapplied();
        assertThat(wire.get(ALL).all("amount")).containsExactly("62.01");
        for (int i = 1; i <= 4; i++) {
            wire.write("POST", "/jobs/1/payments.json", "{'payment':{'date':'2024-06-05','amount':" + i + "}}");
        }
        unapplied();

        assertThat(wire.get(ALL).all("amount")).containsExactly("1.0", "2.0", "3.0");
        assertThat(wire.get(ALL + "?page=2").all("amount")).containsExactly("4.0", "62.01", "62.01");
        assertThat(wire.get(ALL + "?page=3").text()).isEqualTo("[]");
        assertThat(wire.get("/customers/2/payments.json").text()).isEqualTo("[]");
    }

    @Test
    void deleteShouldAnswerWithThePaymentOnceThroughItsCustomerOnly() {
        Reply recorded = unapplied();
        String one = "/customers/1/payments/999000001.json";

        assertThat(wire.delete("/customers/2/payments/999000001.json").refusal())
                .containsExactly("400", "Invalid payment.");
        assertThat(wire.delete("/jobs/1/payments/999000001.json").refusal()).containsExactly("400", "Invalid payment.");
        assertThat(wire.delete(one).text()).isEqualTo(recorded.text());
        assertThat(wire.delete(one).refusal()).containsExactly("400", "Invalid payment.");
        assertThat(wire.get(ALL).text()).isEqualTo("[]");
    }

    @Test
    void recordShouldBeCheckedAsAnyPayment() {
        assertThat(wire.write("POST", ALL, "{'payment':{}}").refusal())
                .containsExactly("422", "Date can't be blank", "Amount can't be blank");
        assertThat(wire.write("POST", "/customers/9/payments.json", CHECK).refusal())
                .containsExactly("400", "Invalid customer.");
        assertThat(wire.write("POST", ALL, "{}").status()).isEqualTo(400);
    }

    @Test
    void recordShouldBeRefusedWhenToldTo() {
        try (var correct =
                FakeKickserv.serving(account.twin()).refusingUnappliedPayments().start()) {
            assertThat(Wire.to(correct).write("POST", ALL, CHECK).refusal())
                    .containsExactly(
                            "422",
                            "A payment recorded against a customer is put to no job; record it against a job instead.");
            assertThat(Wire.to(correct)
                            .write("POST", "/customers/9/payments.json", CHECK)
                            .refusal())
                    .containsExactly("400", "Invalid customer.");
            assertThat(Wire.to(correct).get(ALL).text()).isEqualTo("[]");
        }
    }
}
