package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.TestHttpClient.Response;
import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.FailureContext;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorResponsesTest {
    private static final Operation OPERATION = CustomerOperations.get(new CustomerNumber(1));

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Failure.NotFound(FailureContext.of(OPERATION, Delivery.REJECTED)), 400, "Invalid %s."),
                Arguments.of(
                        new Failure.Invalid(
                                FailureContext.of(OPERATION, Delivery.REJECTED),
                                List.of(Violation.of("service_zip_code", Rule.NOT_BLANK, ""))),
                        422,
                        "Service zip code can't be blank"),
                Arguments.of(
                        new Failure.Unauthorized(FailureContext.of(OPERATION, Delivery.REJECTED)),
                        401,
                        "Invalid Username, Account or password."),
                Arguments.of(
                        new Failure.Forbidden(FailureContext.of(OPERATION, Delivery.REJECTED), "forbidden"),
                        403,
                        "You are not allowed to do that."),
                Arguments.of(
                        new Failure.RateLimited(FailureContext.of(OPERATION, Delivery.REJECTED), Option.none()),
                        429,
                        "Too many requests."),
                Arguments.of(
                        new Failure.Unavailable(FailureContext.of(OPERATION, Delivery.NOT_SENT), "canary"),
                        503,
                        "Service unavailable."),
                Arguments.of(
                        new Failure.TimedOut(FailureContext.of(OPERATION, Delivery.UNKNOWN), Duration.ofSeconds(1)),
                        504,
                        "Gateway timeout."),
                Arguments.of(
                        new Failure.UnexpectedResponse(FailureContext.of(OPERATION, Delivery.UNKNOWN), "canary"),
                        500,
                        "Internal server error."));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyEndpointShouldAnswerWithTheStatusOfTheFailure(Failure failure, int status, String sentence) {
        try (var fake = failing(() -> Either.left(failure))) {
            for (var endpoint : Endpoint.ALL) {
                Response response =
                        TestHttpClient.forServer(fake).send(endpoint.method(), endpoint.path(), endpoint.body());
                assertThat(response.status()).as(endpoint.toString()).isEqualTo(status);
                assertThat(response.text())
                        .as(endpoint.toString())
                        .isEqualTo("{\"errors\":[\"" + String.format(sentence, endpoint.invalidRecord()) + "\"]}");
            }
        }
    }

    @Test
    void rateLimitShouldHaveTheWaitWhenItIsKnown() {
        var failure = new Failure.RateLimited(
                FailureContext.of(OPERATION, Delivery.REJECTED), Option.some(Duration.ofMillis(1_001)));
        try (var fake = failing(() -> Either.left(failure))) {
            assertThat(TestHttpClient.forServer(fake).get("/customers/1.json").header("retry-after"))
                    .isEqualTo("2");
        }
    }

    @Test
    void exceptionShouldBecomeServerErrorWithoutItsMessage() {
        Supplier<Object> broken = () -> {
            throw new IllegalStateException("canary");
        };
        try (var fake = failing(broken)) {
            Response response = TestHttpClient.forServer(fake).get("/customers/1.json");

            assertThat(response.status()).isEqualTo(500);
            assertThat(response.text()).isEqualTo("Internal server error: java.lang.IllegalStateException");
            assertThat(response.header("content-type")).isEqualTo("text/plain; charset=utf-8");
            assertThat(response.header("set-cookie")).startsWith("_session=");
        }
    }

    @Test
    void exceptionShouldBecomeServerErrorWhenANestedRecordIsRead() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        CustomerNumber customer = twin.customers()
                .create(NewCustomer.builder("Ann").build())
                .get()
                .number();
        twin.jobs().create(customer, NewJob.builder(new JobTypeId(61)).build()).get();
        try (var fake = FakeKickserv.builder(new WithoutNotes(twin)).start()) {
            Response response = TestHttpClient.forServer(fake).get("/jobs/1.json");

            assertThat(response.text()).isEqualTo("Internal server error: java.lang.IllegalStateException");
            assertThat(response.header("set-cookie")).startsWith("_session=");
        }
    }

    /** An account whose notes cannot be reached. */
    private static final class WithoutNotes extends ForwardingKickserv {
        private final Kickserv delegate;

        WithoutNotes(Kickserv delegate) {
            this.delegate = delegate;
        }

        @Override
        protected Kickserv delegate() {
            return delegate;
        }

        @Override
        public NoteRepository notes() {
            return standIn(NoteRepository.class, (proxy, method, arguments) -> {
                throw new IllegalStateException("canary");
            });
        }
    }

    private static FakeKickserv failing(Supplier<Object> result) {
        return FakeKickserv.builder(standIn(
                        Kickserv.class,
                        (proxy, repository, none) -> standIn(repository.getReturnType(), answering(result))))
                .start();
    }

    /** Calls the default methods for walks over all pages, so that they receive the result page by page. */
    private static InvocationHandler answering(Supplier<Object> result) {
        return (proxy, method, arguments) ->
                method.isDefault() ? InvocationHandler.invokeDefault(proxy, method, arguments) : result.get();
    }

    private static <T> T standIn(Class<T> port, InvocationHandler handler) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }
}
