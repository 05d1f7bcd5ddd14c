package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.BrokenResponses;
import io.github.kickserv4j.testkit.wirefault.DelayedResponses;
import io.github.kickserv4j.testkit.wirefault.ExchangeHandler;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The status is known once the headers are, even if the body fails. */
@Tag("rule:failure-follows-the-status")
class UndecodableBodiesTest {
    private static final CustomerNumber NUMBER = new CustomerNumber(380);
    private static final String QUIST = "{\"id\":7100380,\"customer_number\":380,\"name\":\"Quist\"}";
    private static final int MOST = 200;

    private final FaultServer server = FaultServer.start();

    /** The ways in which a body can be unreadable. */
    enum BodyDefect {
        WRONG_ENCODING,
        NO_GZIP,
        TOO_LONG,
        RESET,
        SHORT,
        SHORT_CHUNK,
        BAD_CHUNK,
        STALLS;

        /** Returns a timeout, which is short if the response never ends. */
        Duration timeout() {
            return this == STALLS ? Duration.ofSeconds(1) : Duration.ofSeconds(20);
        }

        ExchangeHandler response(int status) {
            return response(status, "7");
        }

        ExchangeHandler response(int status, String retryAfter) {
            WireResponse whole = WireResponse.json(status, this == TOO_LONG ? "[\"" + "x".repeat(MOST) + "\"]" : QUIST)
                    .header("X-Request-Id", "abc-1")
                    .header("Retry-After", retryAfter);
            return switch (this) {
                case WRONG_ENCODING -> whole.header("Content-Encoding", "br");
                case NO_GZIP -> whole.header("Content-Encoding", "gzip");
                case TOO_LONG -> whole;
                case RESET -> BrokenResponses.resetMidBody(whole);
                case SHORT -> BrokenResponses.shortContentLength(whole);
                case SHORT_CHUNK -> BrokenResponses.shortChunk(whole);
                case BAD_CHUNK -> BrokenResponses.badChunk(whole);
                case STALLS -> DelayedResponses.stallMidBody(whole);
            };
        }
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalShouldFollowItsStatusWhenItsBodyIsUnreadable(BodyDefect bodyDefect) {
        assertClassified(bodyDefect, 404, Failure.NotFound.class, Delivery.REJECTED);
        if (bodyDefect != BodyDefect.STALLS) { // which takes its time, and does not depend on the status
            assertClassified(bodyDefect, 400, Failure.Invalid.class, Delivery.REJECTED);
            assertClassified(bodyDefect, 401, Failure.Unauthorized.class, Delivery.REJECTED);
            assertClassified(bodyDefect, 403, Failure.Forbidden.class, Delivery.REJECTED);
            assertClassified(bodyDefect, 422, Failure.Invalid.class, Delivery.REJECTED);
            assertClassified(bodyDefect, 500, Failure.Unavailable.class, Delivery.UNKNOWN);
            assertClassified(bodyDefect, 302, Failure.UnexpectedResponse.class, Delivery.UNKNOWN);
        }
        var limited =
                (Failure.RateLimited) assertClassified(bodyDefect, 429, Failure.RateLimited.class, Delivery.REJECTED);
        assertThat(limited.retryAfter()).contains(Duration.ofSeconds(7));
        var unavailable =
                (Failure.Unavailable) assertClassified(bodyDefect, 503, Failure.Unavailable.class, Delivery.UNKNOWN);
        assertThat(unavailable.reason()).isEqualTo("the server failed");
        assertThat(unavailable.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @EnumSource
    void aSuccessShouldFailWithItsStatusAndRequestIdWhenItsBodyIsUnreadable(BodyDefect bodyDefect) {
        Failure failure = assertClassified(bodyDefect, 200, Failure.class, Delivery.UNKNOWN);

        assertThat(failure)
                .isInstanceOfAny(Failure.UnexpectedResponse.class, Failure.Unavailable.class, Failure.TimedOut.class);
        assertThat(failure.isOutcomeUnknown()).isTrue();
        assertThat(failure.uncertainWrite()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sendShouldPauseAndRepeatWhenTheBodyOfATooManyRequestsIsUnreadable(BodyDefect bodyDefect) {
        server.respondWith(bodyDefect.response(429, "0"), quist());
        try (var client = builder()
                .requestTimeout(bodyDefect.timeout())
                .retries(patient())
                .build()) {
            assertThat(client.customers().get(NUMBER).map(Customer::number)).contains(NUMBER);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendShouldUseTheNewKeyWhenTheBodyOfAnUnauthorizedIsUnreadable(BodyDefect bodyDefect) {
        Iterator<String> keys = List.of("old-key-1", "new-key-2").iterator();
        server.respondWith(bodyDefect.response(401), quist());
        try (var client = builder()
                .requestTimeout(bodyDefect.timeout())
                .apiKeyFrom(keys::next)
                .build()) {
            assertThat(client.customers().get(NUMBER).isRight()).isTrue();
        }
    }

    @Test
    void anAttemptShouldHaveTheStatusOfASuccessWhoseBodyIsUnreadable() {
        var status = new AtomicReference<Option<Integer>>(Option.none());
        server.respondWith(BodyDefect.RESET.response(200));
        try (var client =
                builder().listener(attempt -> status.set(attempt.status())).build()) {
            client.customers().get(NUMBER);
            assertThat(status.get()).contains(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "{\"error\":\"not found\"}",
                "[]",
                "\"Not found\"",
                "<?xml version=\"1.0\"?>\n<errors>\n  <error>Not found</error>\n</errors>\n"
            })
    void getShouldFailWithNotFoundWhenTheAnswerHasAFormOfTheServices(String body) {
        for (int status : new int[] {404, 410}) {
            server.respondWith(WireResponse.of(status, "text/html", body));
            assertThat(failure()).isInstanceOf(Failure.NotFound.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>404</body></html>",
                "<!DOCTYPE html><errors><error>Not found</error></errors>",
                "<html><errors><error>Not found</error></errors></html>",
                "404 page not found",
                "404",
                "{\"error\":\"not fou",
                "null"
            })
    void getShouldNotFailWithNotFoundWhenThePageIsNotFromTheService(String body) {
        for (int status : new int[] {404, 410}) {
            server.respondWith(WireResponse.json(status, body));
            Failure failure = failure();
            assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
            assertThat(failure.delivery()).isEqualTo(Delivery.REJECTED);
        }
    }

    @Test
    void getShouldNotFailWithNotFoundWhenThePageIsUnreadable() {
        server.respondWith(
                WireResponse.of(404, "text/html; charset=utf-8", QUIST).header("Content-Encoding", "br"));
        assertThat(failure()).isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @Test
    void createShouldFailAsNotSentWhenTheProxyRequiresOtherCredentials() {
        server.respondWith(
                WireResponse.of(407, "text/html", "<html>Who are you?</html>").header("Proxy-Authenticate", "Basic"));
        try (var client = builder().retries(patient()).build()) {
            Failure failure = client.customers()
                    .create(NewCustomer.builder("Quist").build())
                    .getLeft();

            assertThat(failure).isInstanceOf(Failure.Unavailable.class);
            assertThat(failure.reason()).isEqualTo("the proxy requires other credentials");
            assertThat(failure.delivery()).isEqualTo(Delivery.NOT_SENT);
            assertThat(server.requests()).hasSize(1);
        }
    }

    private Failure failure() {
        try (var client = builder().build()) {
            return client.customers().get(NUMBER).getLeft();
        }
    }

    private Failure assertClassified(BodyDefect bodyDefect, int status, Class<?> kind, Delivery delivery) {
        server.respondWith(bodyDefect.response(status));
        try (var client = builder().requestTimeout(bodyDefect.timeout()).build()) {
            Either<Failure, ?> outcome =
                    client.customers().create(NewCustomer.builder("Quist").build());
            Failure failure = outcome.getLeft();

            assertThat(failure).as("status %s", status).isInstanceOf(kind);
            assertThat(failure.delivery()).as("status %s", status).isEqualTo(delivery);
            assertThat(failure.response().get().status()).isEqualTo(status);
            assertThat(failure.response().get().requestId()).contains("abc-1");
            return failure;
        }
    }

    private HttpKickservBuilder builder() {
        return HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKey("some-key-1")
                .retries(RetryPolicy.NONE)
                .maxResponseBytes(MOST)
                .requestTimeout(Duration.ofSeconds(20));
    }

    private static RetryPolicy patient() {
        return RetryPolicy.STANDARD.withBackoff(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    private static WireResponse quist() {
        return WireResponse.json(200, QUIST);
    }
}
