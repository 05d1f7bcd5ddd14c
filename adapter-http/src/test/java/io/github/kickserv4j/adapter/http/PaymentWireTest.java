package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests for payments, and their number. */
class PaymentWireTest {
    private static final NewPayment NEW = NewPayment.builder(Money.of("62.10"), LocalDate.of(2025, 6, 5))
            .type(PaymentType.CHECK)
            .refNumber("1042")
            .build();

    private final HttpClientFixture account = new HttpClientFixture();
    private final PaymentRepository payments = account.client().payments();
    private final Customer customer = account.customer();
    private final Job job = account.job(customer);
    private final String ofJob = "/jobs/" + job.number() + "/payments";
    private final String ofCustomer = "/customers/" + customer.number() + "/payments";

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void listShouldRequestThePageOfTheOwner() {
        payments.list(PaymentOwner.of(customer.number()), new PageRequest(2));
        payments.list(PaymentOwner.of(job.number()), PageRequest.FIRST);

        assertThat(account.takeRequests())
                .containsExactly("GET " + ofCustomer + ".json?page=2", "GET " + ofJob + ".json?page=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\":9,\"amount\":\"1.0\"}]", "[{\"amount\":\"1.0\"}]"})
    @Tag("rule:walk-is-complete-or-fails")
    void getShouldFindThePaymentBehindAPageThatComesTwice(String page) {
        account.enqueueResponse(200, page);
        account.enqueueResponse(200, page);
        account.enqueueResponse(200, "[]");
        account.enqueueResponse(200, "[{\"id\":7,\"amount\":\"62.10\"}]");

        assertThat(payments.get(PaymentOwner.of(job.number()), new PaymentId(7)).map(Payment::id))
                .containsExactly(new PaymentId(7));
        assertThat(account.takeRequests()).hasSize(4).contains("GET " + ofJob + ".json?page=1000000");
    }

    @Test
    @Tag("rule:walk-is-complete-or-fails")
    void getShouldNotFailWithNotFoundWhenThereMayBeMorePages() {
        account.enqueueResponse(200, "[{\"id\":9,\"amount\":\"1.0\"}]");
        account.enqueueResponse(200, "[{\"id\":9,\"amount\":\"1.0\"}]");
        account.enqueueResponse(400, "{\"message\":\"Invalid page.\"}");
        Failure failure =
                payments.get(PaymentOwner.of(job.number()), new PaymentId(7)).getLeft();

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.reason()).startsWith("the list may be incomplete: ");
    }

    @Test
    @Tag("rule:payment-is-recorded-against-a-job")
    void recordShouldSendTheAmountAsTextAndTheDay() {
        payments.create(job.number(), NEW);

        assertThat(account.server().requests().last().body())
                .isEqualTo("{\"payment\":{\"amount\":\"62.1\",\"date\":\"2025-06-05\",\"payment_type\":\"Check\","
                        + "\"ref_number\":\"1042\"}}");
        assertThat(account.takeRequests()).containsExactly("POST " + ofJob + ".json");
    }

    @Test
    void getShouldSearchTheOwnersPages() {
        account.enqueueResponse(200, "[{\"id\":3},{\"id\":4}]");
        account.enqueueResponse(200, "{\"payments\":[{\"id\":5,\"amount\":\"1.0\"}]}");

        assertThat(payments.get(PaymentOwner.of(job.number()), new PaymentId(5)).map(Payment::amount))
                .containsExactly(Option.some(Money.of("1")));
        assertThat(account.takeRequests())
                .containsExactly("GET " + ofJob + ".json?page=1", "GET " + ofJob + ".json?page=2");
    }

    @Test
    @Tag("rule:absence-is-a-failure")
    void getShouldNotFailWithNotFoundWhenARowIsUnreadable() {
        account.enqueueResponse(200, "[{\"id\":3},{\"amount\":\"1.0\"}]");
        account.enqueueResponse(200, "[]");
        Failure failure =
                payments.get(PaymentOwner.of(job.number()), new PaymentId(5)).getLeft();

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.reason()).contains("[1].id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | {"message":"Not found."}
            503 | busy
            200 | [{"amount":"1.0"}]
            """)
    void callShouldFailWithoutAPageBecauseItIsNotAWalk(int status, String body) {
        var owner = PaymentOwner.of(job.number());
        var change = PaymentChange.builder().notes("Wrong").build();
        var id = new PaymentId(5);

        assertThat(List.<Supplier<Either<Failure, Payment>>>of(
                        () -> payments.get(owner, id),
                        () -> payments.update(job.number(), id, change),
                        () -> payments.delete(owner, id)))
                .allSatisfy(call -> {
                    account.enqueueResponse(status, body);
                    Failure failure = call.get().getLeft();

                    assertThat(failure.page()).isEmpty();
                    assertThat(failure.row()).isEmpty();
                });
    }

    @Test
    void changeShouldFindThePaymentAndSendNullForWhatIsCleared() {
        Payment payment = account.twin().payments().create(job.number(), NEW).get();
        payments.update(
                job.number(),
                payment.id(),
                PaymentChange.builder().amount(Money.of("70")).clearRefNumber().build());

        assertThat(account.server().requests().last().body())
                .isEqualTo("{\"payment\":{\"amount\":\"70\",\"ref_number\":null}}");
        assertThat(account.takeRequests())
                .containsExactly("GET " + ofJob + ".json?page=1", "PUT " + ofJob + "/" + payment.id() + ".json");
    }

    @Test
    void deleteShouldGoThroughTheOwnerThatIsNamed() {
        Payment one = account.twin().payments().create(job.number(), NEW).get();
        Payment two = account.twin().payments().create(job.number(), NEW).get();
        payments.delete(PaymentOwner.of(customer.number()), one.id());
        payments.delete(PaymentOwner.of(job.number()), two.id());

        assertThat(account.takeRequests())
                .containsExactly(
                        "GET " + ofCustomer + ".json?page=1",
                        "DELETE " + ofCustomer + "/" + one.id() + ".json",
                        "GET " + ofJob + ".json?page=1",
                        "DELETE " + ofJob + "/" + two.id() + ".json");
    }

    @Test
    @Tag("rule:owned-records-are-reached-through-their-owner")
    void nothingShouldBeWrittenThroughAnotherOwner() {
        Payment payment = account.twin().payments().create(job.number(), NEW).get();
        Job another = account.job(customer);
        var change = PaymentChange.builder().notes("Wrong").build();

        assertThat(payments.update(another.number(), payment.id(), change).getLeft())
                .isInstanceOf(Failure.NotFound.class);
        assertThat(payments.delete(PaymentOwner.of(another.number()), payment.id())
                        .getLeft())
                .isInstanceOf(Failure.NotFound.class);
        assertThat(account.takeRequests()).allMatch(sent -> sent.startsWith("GET "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"message\":\"ok\"}", "[]", "{\"payment\":{\"amount\":\"1.0\"}}"})
    void recordShouldFailWithAnUnknownOutcomeWhenTheAnswerHoldsNoPayment(String body) {
        account.enqueueResponse(200, body);
        Failure failure = payments.create(job.number(), NEW).getLeft();

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
    }
}
