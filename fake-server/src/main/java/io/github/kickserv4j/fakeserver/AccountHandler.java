package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.fakeserver.http.HttpHandler;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.http.HttpResponse;
import io.github.kickserv4j.fakeserver.shared.Credentials;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.RequestTarget;
import io.github.kickserv4j.fakeserver.shared.Router;
import io.github.kickserv4j.fakeserver.shared.ServerRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Answers the requests for one account: from the script if there is one, otherwise by the routes, for clients that have the key.
 */
final class AccountHandler implements HttpHandler {
    private static final int NO_STATUS = 0;

    private final Queue<ScriptedOutcome> script = new ConcurrentLinkedQueue<>();
    private final Credentials credentials;
    private final Router router;
    private final RequestRecorder requestRecorder;
    private final ResponseEncoder responseEncoder;

    AccountHandler(
            Credentials credentials, Router router, RequestRecorder requestRecorder, ResponseEncoder responseEncoder) {
        this.credentials = credentials;
        this.router = router;
        this.requestRecorder = requestRecorder;
        this.responseEncoder = responseEncoder;
    }

    void enqueue(ScriptedOutcome answer) {
        script.add(answer);
    }

    /** Returns the response, or none if the connection is to be closed without one. */
    @Override
    public Option<HttpResponse> handle(HttpRequest request) throws IOException {
        long begun = System.nanoTime();
        RequestBody body = RequestBody.read(request.body());
        Option<ScriptedOutcome> next = Option.of(script.poll());
        if (next.contains(NoResponse.DROPPED)) {
            record(request, body, NO_STATUS);
            return Option.none();
        }
        Option<ScriptedResponse> canned =
                next.filter(ScriptedResponse.class::isInstance).map(ScriptedResponse.class::cast);
        ServerResponse serverResponse = canned.fold(() -> real(request, body), AccountHandler::asAnswer);
        record(request, body, serverResponse.status());
        hold(canned.map(ScriptedResponse::delay).getOrElse(Duration.ZERO));
        return next.contains(NoResponse.LOST)
                ? Option.none()
                : Option.some(responseEncoder.toHttpResponse(request, serverResponse, begun));
    }

    private ServerResponse real(HttpRequest request, RequestBody body) {
        Option<String> authorization = request.headers().first("Authorization");
        return unreadable(request, body)
                .getOrElse(() -> ServerRequest.of(request.method(), RequestTarget.parse(request.target()), body)
                        .fold(
                                () -> ErrorResponses.malformed("address"),
                                requested -> credentials.matches(requested.account(), authorization)
                                        ? routed(requested).withHeader("set-cookie", newSession())
                                        : ErrorResponses.unauthorized()));
    }

    private static Option<ServerResponse> unreadable(HttpRequest request, RequestBody body) {
        return request.parseError()
                .map(parseError -> switch (parseError) {
                    case LINE -> ErrorResponses.malformed("address");
                    case HEADERS -> ErrorResponses.malformed("headers");
                    case TOO_LONG -> ErrorResponses.headersTooLarge();
                })
                .orElse(Option.when(body.isMalformed(), () -> ErrorResponses.malformed("body")));
    }

    private ServerResponse routed(ServerRequest serverRequest) {
        try {
            return router.handle(serverRequest);
        } catch (RuntimeException broken) {
            return ErrorResponses.internalError(broken);
        }
    }

    /** Returns a session cookie. Responses to authenticated clients set one, others do not (recorded). */
    private static String newSession() {
        return "_session=" + UUID.randomUUID() + "; path=/; HttpOnly";
    }

    private void record(HttpRequest request, RequestBody body, int status) {
        RequestTarget requestTarget = RequestTarget.parse(request.target());
        requestRecorder.add(
                RequestTarget.decodeUtf8(request.method()),
                RequestTarget.decodeUtf8(requestTarget.path()),
                RequestTarget.decodeUtf8(requestTarget.query().getOrElse("")),
                body.text(),
                status);
    }

    private static ServerResponse asAnswer(ScriptedResponse held) {
        return ServerResponse.text(held.status(), held.headers(), held.body());
    }

    private static void hold(Duration delay) throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(TimeUnit.MILLISECONDS.convert(delay));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("closed while an answer was held back");
        }
    }
}
