package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decimals that take few characters but more memory than there is, in both directions. */
class DecimalsOverHttpTest {
    private static final BigDecimal GREATEST = new BigDecimal("9".repeat(30) + "." + "9".repeat(30));
    private static final BigDecimal LEAST = new BigDecimal("1e-30");

    private final HttpClientFixture account = new HttpClientFixture();
    private final Customer customer = account.customer();
    private final JobNumber job = account.job(customer).number();

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @ValueSource(
            strings = {
                "1e100",
                "1e-100",
                "1e2147483647",
                "1e-2147483647",
                "\"1e2147483649\"",
                "\"1e100\"",
                "\"1e30\"",
                "\"NaN\"",
                "\"Infinity\"",
                "\"٣\"",
                "\"３\"",
                "\"1,5\"",
                "\"0x1p3\"",
                "\"1e\"",
                "\".\""
            })
    void aDecimalOutOfBoundsShouldBeNamedAndAbsentWhenItIsRead(String json) {
        Charge charge = chargeWithDecimal(json);

        assertThat(charge.quantity()).isEmpty();
        assertThat(charge.pricePerUnit()).isEmpty();
        assertThat(charge.unreadable()).extracting(Violation::field).containsExactly("quantity", "price_per_unit");
    }

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @CsvSource({
        "-0, 0",
        "0E+50, 0",
        "0E-2147483647, 0",
        "\"-0.00\", 0",
        "1e29, 1e29",
        "\"1e-30\", 1e-30",
        "\"+1.50\", 1.5",
        "\" 2 \", 2",
        "\".5\", 0.5",
        "\"5.\", 5"
    })
    void aDecimalWithinBoundsShouldBeTheSameWhenItIsReadAndCopied(String json, BigDecimal value) {
        Charge charge = chargeWithDecimal(json);

        assertThat(charge.unreadable()).isEmpty();
        assertThat(charge.quantity().get()).isEqualByComparingTo(value);
    }

    /** Some parsers accept it as a number, and others reject the whole response as JSON; that is a failure like any other. */
    @Test
    @Tag("rule:decimals-are-bounded")
    void anExponentThatNoDecimalHasShouldThrowNothing() {
        account.enqueueResponse(200, "{\"id\":1,\"job_number\":" + job + ",\"duration\":1e2147483649}");
        var answer = account.client().jobs().get(job);

        assertThat(answer.toOption().flatMap(read -> read.schedule().duration()))
                .isEmpty();
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void anExponentThatNoDecimalHasShouldBeNamedInARow() {
        account.enqueueResponse(200, "[{\"id\":1,\"job_number\":" + job + ",\"duration\":1e2147483649}]");

        Job read = account.client()
                .jobs()
                .list(JobFilter.ALL, PageRequest.FIRST)
                .get()
                .items()
                .head();
        assertThat(read.schedule().duration()).isEmpty();
        assertThat(read.unreadable().map(Violation::value)).containsExactly("1e2147483649");
    }

    @Test
    @Tag("rule:decimals-are-bounded")
    void aDecimalThatRunsOnForMegabytesShouldBeNamedAtOnce() {
        assertThat(chargeWithDecimal("\"" + "9".repeat(1_000_000) + "\"").quantity())
                .isEmpty();
        assertThat(chargeWithDecimal("\"1e-" + "0".repeat(1_000_000) + "1\"").quantity())
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @ValueSource(strings = {"1e100", "1e-100", "\"1e2147483647\"", "\"NaN\"", "\"٣\"", "1e30"})
    void theFakeServerShouldRefuseADecimalOutOfBounds(String json) throws Exception {
        assertThat(posted(json)).isEqualTo(422);
        assertThat(account.twin().charges().list(job).get()).isEmpty();
    }

    @ParameterizedTest
    @Tag("rule:decimals-are-bounded")
    @ValueSource(strings = {"0E-2147483647", "0E+50", "-0", "1.5000"})
    void aDecimalShouldBeSentInItsShortestForm(String text) {
        var zeros = NewCharge.builder("Filter", Money.ZERO)
                .quantity(new BigDecimal(text))
                .build();
        account.client().charges().create(job, zeros);

        assertThat(account.server().requests().last().body())
                .endsWith("\"quantity\":\"" + (text.startsWith("1") ? "1.5" : "0") + "\"}}");
    }

    @Test
    @Tag("rule:decimals-are-bounded")
    void theGreatestDecimalsShouldAddUpWithoutFailing() {
        List.of(account.client(), account.twin()).forEach(kickserv -> {
            List.of(GREATEST, GREATEST.negate(), LEAST, BigDecimal.ZERO)
                    .forEach(quantity -> List.of(GREATEST, GREATEST.negate(), LEAST)
                            .forEach(price -> assertThat(kickserv.charges()
                                            .create(
                                                    job,
                                                    NewCharge.builder("Filter", new Money(price))
                                                            .quantity(quantity)
                                                            .discount(price)
                                                            .build())
                                            .isRight())
                                    .isTrue()));
            assertThat(kickserv.payments()
                            .create(
                                    job,
                                    NewPayment.builder(Money.of("9".repeat(30) + ".99"), LocalDate.of(2025, 6, 5))
                                            .build())
                            .isRight())
                    .isTrue();
            assertThat(kickserv.jobs()
                            .update(job, JobChange.builder().duration(GREATEST).build())
                            .get()
                            .schedule()
                            .duration())
                    .containsExactly(GREATEST);
            assertThat(kickserv.charges().list(job).isRight()).isTrue();
            assertThat(kickserv.customers().get(customer.number()).isRight()).isTrue();
        });
    }

    private Charge chargeWithDecimal(String decimal) {
        account.enqueueResponse(
                200,
                "{\"id\":1,\"job_number\":" + job + ",\"job_charges\":[{\"id\":2,\"quantity\":" + decimal
                        + ",\"price_per_unit\":" + decimal + "}]}");
        return account.client().jobs().get(job).get().charges().head();
    }

    /** Posts by a client without rules. */
    private int posted(String quantity) throws Exception {
        String key = HttpClientFixture.KEY;
        var request = HttpRequest.newBuilder(
                        URI.create(account.server().baseUri() + "/demo/jobs/" + job + "/job_charges.json"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"job_charge\":{\"description\":\"Filter\",\"quantity\":" + quantity + "}}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
