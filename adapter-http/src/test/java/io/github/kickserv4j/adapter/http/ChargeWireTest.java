package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests for charges, and their number. */
class ChargeWireTest {
    private static final NewCharge NEW = NewCharge.builder(new ItemId(91_001))
            .quantity(new BigDecimal("3"))
            .pricePerUnit(Money.of("19.50"))
            .build();

    private final HttpClientFixture account = new HttpClientFixture();
    private final ChargeRepository charges = account.client().charges();
    private final Job job = account.job(account.customer());
    private final String path = "/jobs/" + job.number();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    @Tag("rule:new-job-has-no-charges")
    void createShouldSendNumbersOfRecordsAndTextOfAmounts() {
        charges.create(job.number(), NEW);

        assertThat(account.server().requests().last().body())
                .isEqualTo("{\"job_charge\":{\"item_id\":91001,\"quantity\":\"3\",\"price_per_unit\":\"19.5\"}}");
        assertThat(account.takeRequests()).containsExactly("POST " + path + "/job_charges.json");
    }

    @Test
    void chargesShouldBeReadWithTheirJobBeforeOneIsUpdatedOrDeleted() {
        Charge charge = account.twin().charges().create(job.number(), NEW).get();
        String one = path + "/job_charges/" + charge.id() + ".json";
        charges.list(job.number());
        charges.update(
                job.number(), charge.id(), ChargeChange.builder().clearDetails().build());
        charges.delete(job.number(), charge.id());

        assertThat(account.takeRequests())
                .containsExactly(
                        "GET " + path + ".json",
                        "GET " + path + ".json",
                        "PUT " + one,
                        "GET " + path + ".json",
                        "DELETE " + one);
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    void nothingShouldBeWrittenThroughAnotherJob() {
        Charge charge = account.twin().charges().create(job.number(), NEW).get();
        Job another = account.job(account.customer());
        var change = ChargeChange.builder().details("Wrong").build();

        assertThat(charges.update(another.number(), charge.id(), change).getLeft())
                .isInstanceOf(Failure.NotFound.class);
        assertThat(charges.delete(another.number(), charge.id()).getLeft()).isInstanceOf(Failure.NotFound.class);
        assertThat(account.takeRequests()).allMatch(sent -> sent.startsWith("GET "));
    }

    @ParameterizedTest
    @Tag("rule:absence-is-a-failure")
    @ValueSource(strings = {"", ",\"job_charges\":\"zzz\"", ",\"job_charges\":[{\"total\":\"1.0\"}]"})
    void listShouldFailWhenTheJobDoesNotHoldAllCharges(String rows) {
        account.enqueueResponse(200, "{\"id\":1,\"job_number\":" + job.number() + rows + "}");

        assertThat(charges.list(job.number()).getLeft()).isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"message\":\"ok\"}", "{\"id\":8200617,\"job_number\":617}"})
    void createShouldFailWithAnUnknownOutcomeWhenTheAnswerHoldsNoCharge(String body) {
        account.enqueueResponse(200, body);
        Failure failure = charges.create(job.number(), NEW).getLeft();

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
    }
}
