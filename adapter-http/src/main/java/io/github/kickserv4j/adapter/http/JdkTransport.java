package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.shared.Account;
import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.AnswerHeaders;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Deadline;
import io.github.kickserv4j.adapter.http.shared.Excerpt;
import io.github.kickserv4j.adapter.http.shared.Setback;
import io.github.kickserv4j.adapter.http.shared.Transport;
import io.github.kickserv4j.ports.shared.Reply;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One call by the JDK's client, sent once at most. The time limit is kept here and not by the client, whose own does not cover
 * the reading of a body: what has not come in time is cancelled, which closes its connection. An interrupted thread sends
 * nothing, which is seen to here too, since the JDK's client sends first and looks afterwards. Whose body cannot be had is known by its head.
 */
final class JdkTransport implements Transport {
    private static final int LONGEST_HEADERS = 65_536;
    private static final byte[] NOTHING = {}; // which is what a proxy that refuses a tunnel is said to have answered

    private final Exchanges exchanges;
    private final Account account;
    private final Duration requestTimeout;
    private final long mostBytes;
    private final Option<ProxyCredentials> proxy;

    /** @param proxy what a proxy is told, if there is one on the way */
    JdkTransport(
            Exchanges exchanges,
            Account account,
            Duration requestTimeout,
            long mostBytes,
            Option<ProxyCredentials> proxy) {
        this.exchanges = exchanges;
        this.account = account;
        this.requestTimeout = requestTimeout;
        this.mostBytes = mostBytes;
        this.proxy = proxy;
    }

    @Override
    public Either<Setback, Answer> send(Call call, Deadline deadline) {
        Duration remaining = deadline.remaining();
        var unsent = new Trouble(call, deadline.passed(), true, Option.none(), account.key(), Option.none());
        if (exchanges.areClosed()) {
            return Either.left(unsent.ended(Exchanges.CLOSED));
        }
        if (remaining.isZero()) {
            return Either.left(unsent.late());
        }
        Duration limit = remaining.compareTo(requestTimeout) < 0 ? remaining : requestTimeout;
        return account.key()
                .authorization()
                .filterOrElse(authorized -> !Thread.currentThread().isInterrupted(), authorized -> "interrupted")
                .mapLeft(unsent::ended)
                .flatMap(authorization -> exchange(call, authorization, limit, deadline));
    }

    private Either<Setback, Answer> exchange(Call call, String authorization, Duration limit, Deadline deadline) {
        var body = new SendOnce(call.body().map(BodyPublishers::ofString).getOrElse(BodyPublishers::noBody));
        var head = new Head(mostBytes);
        try {
            HttpRequest request = request(call, authorization, body);
            return Either.right(answer(exchanges.begin(request, head), limit, deadline));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Either.left(trouble(call, deadline, body, head).ended("interrupted"));
        } catch (CancellationException closed) {
            return Either.left(trouble(call, deadline, body, head).ended(Exchanges.CLOSED));
        } catch (TimeoutException | ExecutionException | IOException | RuntimeException failed) {
            return withoutBody(
                    head, deadline, trouble(call, deadline, body, head).of(failed));
        }
    }

    private Answer answer(CompletableFuture<HttpResponse<byte[]>> exchange, Duration limit, Deadline deadline)
            throws InterruptedException, ExecutionException, TimeoutException, IOException {
        try {
            return answer(exchange.get(limit.toNanos(), TimeUnit.NANOSECONDS), deadline);
        } finally {
            exchanges.end(exchange);
        }
    }

    /** A refusal is one without its body, too; a success is none. */
    private static Either<Setback, Answer> withoutBody(Head head, Deadline deadline, Setback why) {
        return head.withoutBody(deadline).filter(answer -> !answer.isSuccess()).toEither(why);
    }

    private Trouble trouble(Call call, Deadline deadline, SendOnce body, Head head) {
        Option<Reply> reply = head.withoutBody(deadline).map(answer -> Excerpt.of(account.key(), answer));
        Option<Route> route = exchanges.route(account.uri(call));
        return new Trouble(call, deadline.passed(), body.isWithdrawn(), reply, account.key(), route);
    }

    /** HTTP/1.1 whatever the client prefers: over HTTP/2 nobody can tell whether a request was processed when a server says goodbye. */
    private HttpRequest request(Call call, String authorization, SendOnce body) {
        var request = HttpRequest.newBuilder(account.uri(call))
                .version(HttpClient.Version.HTTP_1_1)
                .method(call.method(), body)
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("Accept-Encoding", Content.ACCEPTED);
        proxy.forEach(credentials -> request.header("Proxy-Authorization", credentials.header()));
        call.body().forEach(json -> request.header("Content-Type", "application/json"));
        return request.build();
    }

    private Answer answer(HttpResponse<byte[]> response, Deadline deadline) throws IOException {
        var headers = new AnswerHeaders(response.headers());
        if (headers.size() > LONGEST_HEADERS) {
            throw new OutOfBounds("has more than " + LONGEST_HEADERS + " characters of headers");
        }
        byte[] received = Option.of(response.body()).getOrElse(NOTHING);
        byte[] body = Content.decoded(received, headers, mostBytes, deadline);
        return new Answer(response.statusCode(), headers, body, received.length, deadline);
    }
}
