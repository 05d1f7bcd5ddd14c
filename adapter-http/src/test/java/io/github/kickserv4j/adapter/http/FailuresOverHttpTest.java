package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of failure over real HTTP, and its delivery. */
class FailuresOverHttpTest {
    private static final CustomerNumber NUMBER = new CustomerNumber(380);
    private static final String QUIST = "{\"id\":7100380,\"customer_number\":380,\"name\":\"Quist\"}";

    private final HttpClientFixture account = new HttpClientFixture();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void getShouldFailWithNotFoundWhenTheServerKnowsNoSuchNumber() {
        Failure failure = failureOf(account.customers().get(NUMBER));

        assertThat(failure).isInstanceOf(Failure.NotFound.class);
        assertThat(failure.response().get().status()).isEqualTo(400);
        assertThat(failure.response().get().requestId()).isNotEmpty();
        assertThat(failure.response().get().excerpt()).contains("Invalid customer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[\"Invalid customer.\"]}",
                "{\"error\":\"Invalid customer.\"}",
                "<?xml version=\"1.0\"?><errors><error>Invalid customer.</error></errors>"
            })
    void getShouldFailWithNotFoundWhateverFormTheSentenceHas(String body) {
        account.enqueueResponse(400, body);

        assertThat(failureOf(account.customers().get(NUMBER))).isInstanceOf(Failure.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"errors\":[\"Name can't be blank\"]} | request | Name can't be blank",
                "{\"errors\":{\"name\":[\"can't be blank\"]}} | name | can't be blank",
                "{\"name\":[\"can't be blank\"]} | name | can't be blank",
                "{\"error\":\"No.\"} | request | No.",
                "{\"message\":\"No.\"} | request | No.",
                "[\"No.\"] | request | No.",
                "\"No.\" | request | No.",
                "<errors><error>No.</error></errors> | request | No.",
                "[\"No entry\"] | request | No entry",
                "{\"name\":[\"Rosalind\"]} | request | was refused",
                "{\"errors\":{\"name\":\"Rosalind\"}} | request | was refused",
                "{\"error\":\"locked\",\"name\":\"Rosalind\"} | request | locked",
                "{\"errors\":{\"base\":[\"locked\"]}} | request | locked",
                "[\"Rosalind\"] | request | was refused",
                "no json | request | was refused",
                "{} | request | was refused"
            })
    void createShouldFailWithTheServersViolationsWhateverFormTheyHave(String body, String field, String rule) {
        account.enqueueResponse(422, body);
        Failure failure = failureOf(create());

        assertThat(failure).isInstanceOf(Failure.Invalid.class);
        assertThat(((Failure.Invalid) failure).violations())
                .containsExactly(new Violation(field, rule.replace("''", "'"), ""));
        assertThat(failure.delivery()).isEqualTo(Delivery.REJECTED);
    }

    @Test
    void getShouldFailWithUnauthorizedWhenTheKeyIsWrong() {
        try (var unauthorized =
                account.builderWithoutRetries().apiKey("another-key").build()) {
            Failure failure = failureOf(unauthorized.customers().get(NUMBER));

            assertThat(failure).isInstanceOf(Failure.Unauthorized.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.REJECTED);
        }
    }

    @Test
    void deleteShouldFailWithForbiddenWhenTheUserMayNot() {
        account.enqueueResponse(403, "{\"message\":\"You may not\"}");

        assertThat(failureOf(account.customers().delete(NUMBER))).isInstanceOf(Failure.Forbidden.class);
    }

    @Test
    void getShouldFailWithRateLimitedAndTheTimeToWait() {
        account.server().enqueue(ScriptedResponse.of(429, "").withHeader("Retry-After", "2"));
        var failure = (Failure.RateLimited) failureOf(account.customers().get(NUMBER));

        assertThat(failure.retryAfter()).containsExactly(Duration.ofSeconds(2));
        assertThat(failure.delivery()).isEqualTo(Delivery.REJECTED);
    }

    @Test
    void createShouldFailWithUnavailableAndAnUnknownOutcomeWhenTheServerFails() {
        account.enqueueResponse(503, "down");
        Failure failure = failureOf(create());

        assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(failure.message()).contains("status 503").contains("unknown");
    }

    @Test
    void createShouldFailWithUnavailableAndNotSentWhenThePortIsClosed() {
        try (var unreachable = account.builderWithoutRetries()
                .baseUri(URI.create("http://127.0.0.1:" + closedPort()))
                .build()) {
            Failure failure = failureOf(
                    unreachable.customers().create(NewCustomer.builder("Quist").build()));

            assertThat(failure).isInstanceOf(Failure.Unavailable.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
        }
    }

    @Test
    void createShouldFailWithTimedOutAndAnUnknownOutcomeWhenTheAnswerIsLate() {
        account.server().enqueue(ScriptedResponse.of(200, "{}").withDelay(Duration.ofMinutes(1)));
        try (var hasty = account.builderWithoutRetries()
                .requestTimeout(Duration.ofSeconds(1))
                .build()) {
            Failure failure = failureOf(
                    hasty.customers().create(NewCustomer.builder("Quist").build()));

            assertThat(failure).isInstanceOf(Failure.TimedOut.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        }
    }

    @Test
    void updateShouldHaveOneDeadlineForAllItsRequests() {
        account.server().enqueue(ScriptedResponse.of(200, ""));
        account.server().enqueue(ScriptedResponse.of(200, QUIST).withDelay(Duration.ofMinutes(1)));
        try (var hasty = account.builderWithoutRetries()
                .operationTimeout(Duration.ofSeconds(2))
                .build()) {
            Failure failure = failureOf(hasty.customers().update(NUMBER, renamed()));

            assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
            assertThat(failure.reason()).contains("the response was a success").contains("timed out");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 429, 500})
    void updateShouldReportAnUnknownOutcomeWhenTheChangedRecordIsUnreadable(int status) {
        account.enqueueResponse(200, "");
        account.enqueueResponse(status, "");
        Failure failure = failureOf(account.customers().update(NUMBER, renamed()));

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(failure.operation().name()).isEqualTo("customers.update");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"errors\":[\"Name is taken\"]}",
                "{\"error\":\"Name is taken\"}",
                "{\"errors\":{\"name\":[\"is taken\"]}}",
                "{\"error\":true,\"message\":\"Name is taken\"}",
                "{\"success\":false,\"message\":\"Name is taken\"}",
                "{\"status\":\"error\",\"message\":\"Name is taken\"}"
            })
    void everyOperationShouldFailWhenASuccessHoldsAnError(String body) {
        account.enqueueResponse(200, body);
        assertThat(failureOf(account.customers().update(NUMBER, renamed()))).isInstanceOf(Failure.Invalid.class);
        account.enqueueResponse(200, body);
        assertThat(failureOf(account.customers().delete(NUMBER))).isInstanceOf(Failure.Invalid.class);
        account.enqueueResponse(200, body);
        assertThat(failureOf(create()).isOutcomeUnknown()).isTrue();
        account.enqueueResponse(200, body);
        assertThat(failureOf(create())).isInstanceOf(Failure.Invalid.class);
        account.enqueueResponse(200, body);
        assertThat(failureOf(account.customers().list(CustomerFilter.ALL, PageRequest.FIRST)))
                .isInstanceOf(Failure.Invalid.class);
        assertThat(account.server().requests()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Please log in</html>", "gone", "{\"id\":7100381,\"customer_number\":381}"})
    void deleteShouldFailWithUnexpectedResponseWhenASuccessIsNone(String body) {
        account.enqueueResponse(200, "{\"id\":7100380,\"customer_number\":380}");
        account.enqueueResponse(200, body);
        Failure failure = failureOf(account.customers().delete(NUMBER));

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
    }

    @Test
    void updateShouldFailWithUnexpectedResponseWhenAnotherCustomerWasChanged() {
        account.enqueueResponse(200, "{\"id\":7100381,\"customer_number\":381}");

        assertThat(failureOf(account.customers().update(NUMBER, renamed())).reason())
                .isEqualTo("the response is customer 381");
        assertThat(account.server().requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"exist\"}",
                "{\"status\":\"odd\",\"message\":\"db down\"}",
                "{\"status\":\"exist\",\"customer\":{\"id\":1,\"customer_number\":1,\"name\":\"Other\"}}"
            })
    void withNameShouldReturnNeitherAbsenceNorAnotherCustomerWhenTheAnswerIsAmbiguous(String body) {
        account.enqueueResponse(200, body);

        assertThat(failureOf(account.customers().withName(new FullName("Quist"))))
                .isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {402, 405, 411, 414, 415, 431})
    void createShouldReportThatNothingHappenedWhenTheServerRefused(int status) {
        account.enqueueResponse(status, "");

        assertThat(failureOf(create()).delivery()).isEqualTo(Delivery.REJECTED);
    }

    @Test
    void updateShouldNotReadAnInvalidTypeAsAnAbsentCustomer() {
        account.enqueueResponse(400, "{\"errors\":[\"Invalid customer type.\"]}");

        assertThat(failureOf(account.customers().update(NUMBER, renamed()))).isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void listShouldNotReadARecordAsAList() {
        account.enqueueResponse(200, "{\"id\":7100380,\"customer_number\":380,\"name\":\"Quist\",\"children\":[]}");

        assertThat(failureOf(account.customers().list(CustomerFilter.ALL, PageRequest.FIRST)))
                .isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @Test
    void everyCallShouldFailAsNotSentWhenTheClientIsClosed() {
        HttpKickserv closed = account.builderWithoutRetries().build();
        closed.close();
        Failure failure =
                failureOf(closed.customers().create(NewCustomer.builder("Quist").build()));

        assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(account.server().requests()).isEmpty();
    }

    @Test
    void everyCallShouldFailAsNotSentWhenTheExecutorOfAGivenClientIsShutDown() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        HttpClient client = HttpClient.newBuilder().executor(executor).build();
        executor.shutdown();
        try (var kickserv = account.builderWithoutRetries().client(client).build()) {
            Failure failure = failureOf(
                    kickserv.customers().create(NewCustomer.builder("Quist").build()));

            assertThat(failure).isInstanceOf(Failure.Unavailable.class);
            assertThat(account.server().requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>Please log in</html>",
                "",
                "{\"a\":1}",
                "[1]",
                "null",
                "{\"id\":1,\"customer_number\":null}"
            })
    void getShouldFailWithUnexpectedResponseWhenASuccessIsNoCustomer(String body) {
        account.enqueueResponse(200, body);
        Failure failure = failureOf(account.customers().get(NUMBER));

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Please log in</html>", "", "{\"a\":1}", "7", "null"})
    void listShouldFailWithUnexpectedResponseWhenASuccessIsNoList(String body) {
        account.enqueueResponse(200, body);

        assertThat(failureOf(account.customers().list(CustomerFilter.ALL, PageRequest.FIRST)))
                .isInstanceOf(Failure.UnexpectedResponse.class);
        account.enqueueResponse(200, body);
        assertThat(failureOf(account.customers().searchNamesAndAddresses(new NameOrAddressFragment("Quist"))))
                .isInstanceOf(Failure.UnexpectedResponse.class);
        account.enqueueResponse(200, body);
        assertThat(failureOf(account.customers().withName(new FullName("Quist"))))
                .isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @Test
    void getShouldFailWithUnexpectedResponseWhenTheAnswerIsAnotherCustomer() {
        account.enqueueResponse(200, "{\"id\":7100381,\"customer_number\":381,\"name\":\"Else\"}");

        assertThat(failureOf(account.customers().get(NUMBER)).reason()).isEqualTo("the response is customer 381");
    }

    @Test
    @Tag("rule:rows-are-checked-against-exact-filters")
    void listShouldFailWithUnexpectedResponseWhenTheServerIgnoresTheFilter() {
        account.enqueueResponse(200, "[{\"id\":7100381,\"customer_number\":381,\"service_state\":\"OH\"}]");
        var filter = CustomerFilter.builder().serviceState("MI").build();

        assertThat(failureOf(account.customers().list(filter, PageRequest.FIRST))
                        .reason())
                .isEqualTo("customer 381 does not meet the filter service_state");
    }

    @Test
    void getShouldNotFollowARedirect() {
        account.server()
                .enqueue(ScriptedResponse.of(302, "")
                        .withHeader("Location", account.server().accountUri() + "/customers.json"));

        assertThat(failureOf(account.customers().get(NUMBER))).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(account.server().requests()).hasSize(1);
    }

    @Test
    void getShouldFailAndKeepTheFlagWhenInterrupted() {
        Thread.currentThread().interrupt();
        Failure failure = failureOf(account.customers().get(NUMBER));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(failure).isInstanceOf(Failure.Unavailable.class);
        assertThat(failure.reason()).isEqualTo("interrupted");
    }

    private Either<Failure, ?> create() {
        return account.customers().create(NewCustomer.builder("Quist").build());
    }

    private static CustomerChange renamed() {
        return CustomerChange.builder().name("Quist").build();
    }

    private static Failure failureOf(Either<Failure, ?> outcome) {
        return outcome.swap().getOrElseThrow(result -> new AssertionError("expected a failure, got " + result));
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
