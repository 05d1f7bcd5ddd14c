package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plants secrets wherever a response can hold them, and searches all output for them. */
class ResponseSecretsTest {
    private static final String KEY_AS_SENT = Base64.getEncoder()
            .encodeToString((HttpClientFixture.KEY + ":" + HttpClientFixture.KEY).getBytes(StandardCharsets.UTF_8));

    private static final String LONG = "x".repeat(50_000);

    private final HttpClientFixture account = new HttpClientFixture();

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @Tag("rule:secrets-are-not-exposed")
    @ValueSource(
            strings = {
                "<customers><token>CANARY</token><name>Quist</name></customers>",
                "<html><input name=\"authenticity_token\" value=\"CANARY\"></html>",
                "{\"tokens\":[\"CANARY\",\"CANARY\"]}",
                "{\"customer\":{\"token\":{\"value\":\"CANARY\"}}}",
                "[{\"password_digest\":\"CANARY\"}]",
                "token=CANARY&other=1",
                "{\"errors\":[\"no access, token=CANARY\"]}",
                "{\"error\":\"no access, password: CANARY\"}",
                "remember_me_token: CANARY",
                "{\"token\":\"CANARY"
            })
    void failuresShouldShowNoSecretWhateverFormItHas(String body) {
        for (int status : new int[] {200, 422, 500}) {
            account.enqueueResponse(status, body);
            Failure failure =
                    account.customers().get(new CustomerNumber(380)).swap().get();
            assertThat(failure.toString() + failure.message()).as("%d", status).doesNotContain("CANARY");
        }
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void failuresShouldStaySmallAndQuickWhenAnAnswerIsLong() {
        for (String body : List.of(
                "{\"token\":\"" + LONG + "\"}", "token\"" + LONG, "token".repeat(10_000), "{\"token\":\"" + LONG)) {
            account.enqueueResponse(422, body);
            Failure failure =
                    account.customers().get(new CustomerNumber(380)).swap().get();
            assertThat(failure.toString()).hasSizeLessThan(2_000);
        }
    }

    @ParameterizedTest
    @Tag("rule:secrets-are-not-exposed")
    @ValueSource(ints = {200, 302, 400, 401, 403, 404, 418, 422, 429, 500})
    void failuresShouldShowNoSecretThatAnAnswerHolds(int status) {
        account.enqueueResponse(
                status,
                "{\"token\":\"CANARY-1\", \"customer\" : {\"password_digest\" : \"CANARY-2\\\"CANARY-2\","
                        + "\"remember_me_token\":\"CANARY-3\",\"stripe_customer_id\":\"CANARY-4\","
                        + "\"encrypted_password\":\"CANARY-5\",\"password_salt\":\"CANARY-6\"},"
                        + "\"echo\":\"" + HttpClientFixture.KEY + " Basic " + KEY_AS_SENT
                        + "\",\"remember_token\":\"CANARY-7");
        Failure failure =
                account.customers().get(new CustomerNumber(380)).swap().get();

        assertThat(failure.toString() + failure.message() + failure.reason() + failure.toException())
                .contains("application/json, ")
                .doesNotContain("CANARY")
                .doesNotContain(HttpClientFixture.KEY)
                .doesNotContain(KEY_AS_SENT);
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void recordsShouldHoldNoSecretThatComesWithOneOfAnother() {
        var job = new JobNumber(901);
        account.enqueueResponse(200, JsonFixture.fullRecord("note").toString());
        var note = account.client()
                .notes()
                .create(NoteOwner.of(job), NewNote.builder("Hi").build());
        account.enqueueResponse(200, JsonFixture.fullRecord("job").toString());
        var read = account.client().jobs().get(job);
        account.enqueueResponse(200, "[" + JsonFixture.fullRecord("payment") + "]");
        var payments = account.client().payments().list(PaymentOwner.of(job), PageRequest.FIRST);

        assertThat(note.get().creator()).isNotEmpty();
        assertThat(read.get().payments()).isNotEmpty();
        assertThat(payments.get().items()).isNotEmpty();
        assertThat(note.toString() + read + payments).doesNotContain("CANARY");
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void failuresShouldShowNoSecretOfTheRecordsWithinAnUnreadableOne() {
        for (String name : List.of("note", "payment", "job", "job_charge")) {
            var row = JsonFixture.fullRecord(name);
            row.remove("id");
            row.put("stripe_payment_id", "CANARY").put("encrypted_password", "CANARY");
            account.enqueueResponse(200, row.toString());
            Failure failure =
                    account.client().jobs().get(new JobNumber(901)).swap().get();
            assertThat(failure.toString() + failure.message()).as(name).doesNotContain("CANARY");
        }
    }
}
