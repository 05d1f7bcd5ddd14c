package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Exchange exchange = new Exchange();
    private final CompletableFuture<HttpResponse<CompleteResponse>> jdk = new CompletableFuture<>();

    private BodySubscriber<CompleteResponse> subscriber(Map<String, List<String>> headers) {
        BodySubscriber<CompleteResponse> subscriber =
                new HeadCapturingBodyHandler(100, exchange).apply(new HeadOfSuccess(headers));
        subscriber.onSubscribe(new IgnoredSubscription());
        return subscriber;
    }

    private BodySubscriber<CompleteResponse> receive(String body) {
        BodySubscriber<CompleteResponse> subscriber = subscriber(Map.of("a", List.of("b")));
        subscriber.onNext(List.of(bytes(body)));
        return subscriber;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void lastByteShouldEndTheExchangeBeforeTheJdkReceivesTheBody() throws Exception {
        exchange.follow(jdk);
        BodySubscriber<CompleteResponse> subscriber = receive("hello");
        var isJdkFirst = new CompletableFuture<Boolean>();
        subscriber.getBody().thenAccept(body -> isJdkFirst.complete(!jdk.isDone()));
        assertThat(jdk).isNotDone();
        subscriber.onComplete();

        assertThat(isJdkFirst).isCompletedWithValue(false);
        CompleteResponse response = exchange.await(LONG);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().map()).containsOnlyKeys("a");
        assertThat(response.body().text()).isEqualTo("hello");
    }

    @Test
    void jdkShouldLearnOfTheBodyAfterItsFutureIsCompleteWhenTheResponseIsThereFirst() throws Exception {
        BodySubscriber<CompleteResponse> subscriber = receive("");
        var isJdkFirst = new CompletableFuture<Boolean>();
        subscriber.getBody().thenAccept(body -> isJdkFirst.complete(!jdk.isDone()));
        subscriber.onComplete();
        assertThat(isJdkFirst).isNotDone();
        exchange.follow(jdk);

        assertThat(isJdkFirst).isCompletedWithValue(false);
        assertThat(jdk).isDone();
        assertThat(exchange.await(LONG).body().text()).isEmpty();
    }

    @Test
    void cancelShouldCancelTheJdkWhenItComesBeforeTheFuture() {
        exchange.cancel();
        exchange.follow(jdk);
        exchange.cancel();

        assertThat(jdk).isCancelled();
    }

    @Test
    void cancelShouldNotReachTheJdkAfterTheLastByte() {
        exchange.follow(jdk);
        BodySubscriber<CompleteResponse> subscriber = subscriber(Map.of("content-length", List.of("5")));
        subscriber.onNext(List.of(bytes("hel")));
        subscriber.onNext(List.of(bytes("lo")));
        exchange.cancel();

        assertThat(jdk).isNotDone();
        assertThatThrownBy(() -> exchange.await(LONG)).isInstanceOf(CancellationException.class);
        subscriber.onComplete();
        assertThat(jdk).isCompleted();
    }

    @Test
    void lastByteShouldFailAfterACancelSoThatTheConnectionIsNotUsedAgain() {
        exchange.follow(jdk);
        BodySubscriber<CompleteResponse> subscriber = subscriber(Map.of("content-length", List.of("5")));
        subscriber.onNext(List.of(bytes("hel")));
        exchange.cancel();

        assertThat(jdk).isCancelled();
        assertThatThrownBy(() -> subscriber.onNext(List.of(bytes("lo")))).isInstanceOf(CancellationException.class);
    }

    @Test
    void cancelShouldReachTheJdkWhenALengthIsStatedBesideChunks() {
        exchange.follow(jdk);
        subscriber(Map.of("content-length", List.of("3"), "transfer-encoding", List.of("chunked")))
                .onNext(List.of(bytes("hel")));
        exchange.cancel();

        assertThat(jdk).isCancelled();
    }

    @Test
    void jdkShouldLearnOfABodyThatIsTooLong() {
        BodySubscriber<CompleteResponse> subscriber = receive("a");
        subscriber.onNext(List.of(ByteBuffer.allocate(60), ByteBuffer.allocate(40)));
        subscriber.onNext(List.of(ByteBuffer.allocate(60)));

        assertThat(subscriber.getBody().toCompletableFuture()).isCompletedExceptionally();
    }

    @Test
    void endOfABodyThatIsTooLongShouldNotEndTheExchangeAsAResponse() {
        exchange.follow(jdk);
        BodySubscriber<CompleteResponse> subscriber = receive("a");
        subscriber.onNext(List.of(ByteBuffer.allocate(100)));
        subscriber.onComplete();

        assertThat(jdk).isNotDone();
    }

    @Test
    void bodyShouldHoldAllBytesInTheirOrder() throws Exception {
        BodySubscriber<CompleteResponse> subscriber = receive("abc");
        subscriber.onNext(
                List.of(ByteBuffer.wrap(new byte[] {'-', 'd', '-'}, 1, 1), ByteBuffer.wrap(new byte[] {'e'})));
        subscriber.onComplete();

        assertThat(exchange.await(LONG).body().text()).isEqualTo("abcde");
    }

    @Test
    void awaitShouldThrowTheCauseWhenTheJdkFails() {
        exchange.follow(jdk.thenApply(response -> response));
        jdk.completeExceptionally(new IllegalStateException("broken"));

        assertThatThrownBy(() -> exchange.await(LONG))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void awaitShouldCancelTheExchangeWhenTheTimeIsOver() {
        exchange.follow(jdk);

        assertThatThrownBy(() -> exchange.await(Duration.ZERO)).isInstanceOf(TimeoutException.class);
        assertThat(jdk).isCancelled();
    }

    @Test
    void awaitShouldCancelTheExchangeWhenTheThreadIsInterrupted() {
        exchange.follow(jdk);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> exchange.await(LONG)).isInstanceOf(InterruptedException.class);
        assertThat(jdk).isCancelled();
    }

    @Test
    void awaitShouldBeCancelledWhenTheJdkReportsAnotherFailureOfACancelledExchange() {
        exchange.follow(new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return completeExceptionally(new CompletionException(new CancellationException()));
            }
        });
        exchange.cancel();

        assertThatThrownBy(() -> exchange.await(LONG)).isInstanceOf(CancellationException.class);
    }
}
