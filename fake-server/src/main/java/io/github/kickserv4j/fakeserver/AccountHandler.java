package io.github.kickserv4j.fakeserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Credentials;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Request;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.Router;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Answers each request for one account: as its script says, or as its routes do for those who have the key. */
final class AccountHandler implements HttpHandler {
    private static final int NO_STATUS = 0;

    private final Queue<NextAnswer> script = new ConcurrentLinkedQueue<>();
    private final Credentials credentials;
    private final Router router;
    private final Recorder recorder;

    AccountHandler(Credentials credentials, Router router, Recorder recorder) {
        this.credentials = credentials;
        this.router = router;
        this.recorder = recorder;
    }

    void answerNext(NextAnswer answer) {
        script.add(answer);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange, RequestBody.read(exchange.getRequestBody()), Option.of(script.poll()));
        } finally {
            exchange.close();
        }
    }

    /** Whoever is sent nothing finds the connection closed. */
    private void answer(HttpExchange exchange, RequestBody body, Option<NextAnswer> next) throws IOException {
        if (next.contains(NoAnswer.DROPPED)) {
            record(exchange, body, NO_STATUS);
            return;
        }
        Option<CannedAnswer> canned =
                next.filter(CannedAnswer.class::isInstance).map(CannedAnswer.class::cast);
        Answer answer = canned.fold(() -> real(exchange, body), AccountHandler::asAnswer);
        record(exchange, body, answer.status());
        hold(canned.map(CannedAnswer::delay).getOrElse(Duration.ZERO));
        if (!next.contains(NoAnswer.LOST)) {
            Responder.send(exchange, answer);
        }
    }

    private Answer real(HttpExchange exchange, RequestBody body) {
        Option<String> authorization = Option.of(exchange.getRequestHeaders().getFirst("Authorization"));
        return Request.of(exchange.getRequestMethod(), exchange.getRequestURI(), body)
                .fold(
                        () -> InferredAnswers.malformed("address"),
                        request -> credentials.open(request.account(), authorization)
                                ? routed(request).withHeader("set-cookie", newSession())
                                : InferredAnswers.unauthorized());
    }

    private Answer routed(Request request) {
        try {
            return router.answer(request);
        } catch (RuntimeException broken) {
            return InferredAnswers.crashed(broken);
        }
    }

    /** Recorded: answers set a session cookie, those to strangers do not. */
    private static String newSession() {
        return "_session=" + UUID.randomUUID() + "; path=/; HttpOnly";
    }

    private void record(HttpExchange exchange, RequestBody body, int status) {
        var address = exchange.getRequestURI();
        recorder.add(
                exchange.getRequestMethod(),
                Option.of(address.getRawPath()).getOrElse(""),
                Option.of(address.getRawQuery()).getOrElse(""),
                body.text(),
                status);
    }

    private static Answer asAnswer(CannedAnswer held) {
        return new Answer(held.status(), held.headers(), held.body());
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
