package io.github.kickserv4j.adapter.http.transport;

import io.github.kickserv4j.adapter.http.exchange.AccountEndpoint;
import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.response.ResponseExcerpt;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.ports.shared.ResponseDetails;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request through the JDK's client, at most once. The time limit is enforced here, because that of the JDK's client
 * does not cover reading the body: an exchange that is late is cancelled, which closes its connection. An interrupted thread
 * sends nothing; that is checked here, because the JDK's client sends first and checks later. If the body cannot be read, the
 * response is classified by its head.
 */
public final class JdkTransport implements Transport {
    private static final int LONGEST_HEADERS = 65_536;

    private final InFlightRequests inFlightRequests;
    private final AccountEndpoint accountEndpoint;
    private final Duration requestTimeout;
    private final long mostBytes;
    private final Option<ProxyCredentials> proxy;

    /** @param proxy the credentials for a proxy, if there are any */
    public JdkTransport(
            InFlightRequests inFlightRequests,
            AccountEndpoint accountEndpoint,
            Duration requestTimeout,
            long mostBytes,
            Option<ProxyCredentials> proxy) {
        this.inFlightRequests = inFlightRequests;
        this.accountEndpoint = accountEndpoint;
        this.requestTimeout = requestTimeout;
        this.mostBytes = mostBytes;
        this.proxy = proxy;
    }

    @Override
    public Either<AttemptFailure, ApiResponse> send(ApiRequest apiRequest, Deadline deadline) {
        Duration remaining = deadline.remaining();
        var unsent = new ExceptionTranslator(
                apiRequest, deadline.elapsed(), true, Option.none(), accountEndpoint.key(), Option.none());
        if (inFlightRequests.isClosed()) {
            return Either.left(unsent.aborted(InFlightRequests.CLOSED));
        }
        if (remaining.isZero()) {
            return Either.left(unsent.timedOut());
        }
        Duration limit = remaining.compareTo(requestTimeout) < 0 ? remaining : requestTimeout;
        return accountEndpoint
                .key()
                .authorization()
                .filterOrElse(authorized -> !Thread.currentThread().isInterrupted(), authorized -> "interrupted")
                .mapLeft(unsent::aborted)
                .flatMap(authorization -> exchange(apiRequest, authorization, limit, deadline));
    }

    private Either<AttemptFailure, ApiResponse> exchange(
            ApiRequest apiRequest, String authorization, Duration limit, Deadline deadline) {
        var body = new SingleUseBodyPublisher(
                apiRequest.body().map(BodyPublishers::ofString).getOrElse(BodyPublishers::noBody));
        var exchange = new Exchange();
        var headCapturingBodyHandler = new HeadCapturingBodyHandler(mostBytes, exchange);
        try {
            inFlightRequests.start(request(apiRequest, authorization, body), headCapturingBodyHandler, exchange);
            return Either.right(answer(exchange.await(limit), deadline));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Either.left(exceptionTranslator(apiRequest, deadline, body, headCapturingBodyHandler)
                    .aborted("interrupted"));
        } catch (CancellationException closed) {
            return Either.left(exceptionTranslator(apiRequest, deadline, body, headCapturingBodyHandler)
                    .aborted(InFlightRequests.CLOSED));
        } catch (TimeoutException | ExecutionException | IOException | RuntimeException failed) {
            return withoutBody(
                    headCapturingBodyHandler,
                    deadline,
                    exceptionTranslator(apiRequest, deadline, body, headCapturingBodyHandler)
                            .translate(failed));
        } finally {
            inFlightRequests.end(exchange);
        }
    }

    /** Returns the response without its body if it is an error, which the head suffices for; a success needs its body. */
    private static Either<AttemptFailure, ApiResponse> withoutBody(
            HeadCapturingBodyHandler headCapturingBodyHandler, Deadline deadline, AttemptFailure why) {
        return headCapturingBodyHandler
                .withoutBody(deadline)
                .filter(apiResponse -> !apiResponse.isSuccess())
                .toEither(why);
    }

    private ExceptionTranslator exceptionTranslator(
            ApiRequest apiRequest,
            Deadline deadline,
            SingleUseBodyPublisher body,
            HeadCapturingBodyHandler headCapturingBodyHandler) {
        Option<ResponseDetails> reply = headCapturingBodyHandler
                .withoutBody(deadline)
                .map(apiResponse -> ResponseExcerpt.of(accountEndpoint.key(), apiResponse));
        Option<ConnectTarget> route = inFlightRequests.route(accountEndpoint.uri(apiRequest));
        return new ExceptionTranslator(
                apiRequest, deadline.elapsed(), body.withdraw(), reply, accountEndpoint.key(), route);
    }

    /**
     * Builds a request of HTTP/1.1, whatever version the client prefers: over HTTP/2 it is not known whether a request was
     * processed when the server closes the connection with GOAWAY.
     */
    private HttpRequest request(ApiRequest apiRequest, String authorization, SingleUseBodyPublisher body) {
        var request = HttpRequest.newBuilder(accountEndpoint.uri(apiRequest))
                .version(HttpClient.Version.HTTP_1_1)
                .method(apiRequest.method(), body)
                .header("Authorization", authorization)
                .header("Accept", "application/json")
                .header("Accept-Encoding", ContentDecoder.ACCEPTED);
        proxy.forEach(credentials -> request.header("Proxy-Authorization", credentials.header()));
        apiRequest.body().forEach(json -> request.header("Content-Type", "application/json"));
        return request.build();
    }

    private ApiResponse answer(CompleteResponse response, Deadline deadline) throws IOException {
        var headers = new ResponseHeaders(response.headers());
        if (headers.size() > LONGEST_HEADERS) {
            throw new ResponseLimitExceededException("has more than " + LONGEST_HEADERS + " characters of headers");
        }
        ResponseBody body = ContentDecoder.decode(response.body(), headers, mostBytes, deadline);
        return new ApiResponse(response.status(), headers, body, response.body().length(), deadline);
    }
}
