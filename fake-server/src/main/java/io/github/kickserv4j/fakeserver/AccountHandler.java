package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.fakeserver.http.HttpHandler;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.http.HttpResponse;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Credentials;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Request;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.Router;
import io.github.kickserv4j.fakeserver.shared.Target;
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
    private final Responder responder;

    AccountHandler(Credentials credentials, Router router, Recorder recorder, Responder responder) {
        this.credentials = credentials;
        this.router = router;
        this.recorder = recorder;
        this.responder = responder;
    }

    void answerNext(NextAnswer answer) {
        script.add(answer);
    }

    /** Whoever is sent nothing finds the connection closed. */
    @Override
    public Option<HttpResponse> answer(HttpRequest request) throws IOException {
        long begun = System.nanoTime();
        RequestBody body = RequestBody.read(request.body());
        Option<NextAnswer> next = Option.of(script.poll());
        if (next.contains(NoAnswer.DROPPED)) {
            record(request, body, NO_STATUS);
            return Option.none();
        }
        Option<CannedAnswer> canned =
                next.filter(CannedAnswer.class::isInstance).map(CannedAnswer.class::cast);
        Answer answer = canned.fold(() -> real(request, body), AccountHandler::asAnswer);
        record(request, body, answer.status());
        hold(canned.map(CannedAnswer::delay).getOrElse(Duration.ZERO));
        return next.contains(NoAnswer.LOST) ? Option.none() : Option.some(responder.response(request, answer, begun));
    }

    private Answer real(HttpRequest request, RequestBody body) {
        Option<String> authorization = request.headers().first("Authorization");
        return unreadable(request, body).getOrElse(() -> Request.of(request.method(), Target.of(request.target()), body)
                .fold(
                        () -> InferredAnswers.malformed("address"),
                        asked -> credentials.open(asked.account(), authorization)
                                ? routed(asked).withHeader("set-cookie", newSession())
                                : InferredAnswers.unauthorized()));
    }

    private static Option<Answer> unreadable(HttpRequest request, RequestBody body) {
        return request.refusal()
                .map(refusal -> switch (refusal) {
                    case LINE -> InferredAnswers.malformed("address");
                    case HEADERS -> InferredAnswers.malformed("headers");
                    case TOO_LONG -> InferredAnswers.headTooLong();
                })
                .orElse(Option.when(body.isBroken(), () -> InferredAnswers.malformed("body")));
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

    private void record(HttpRequest request, RequestBody body, int status) {
        Target target = Target.of(request.target());
        recorder.add(
                Target.readable(request.method()),
                Target.readable(target.path()),
                Target.readable(target.query().getOrElse("")),
                body.text(),
                status);
    }

    private static Answer asAnswer(CannedAnswer held) {
        return Answer.text(held.status(), held.headers(), held.body());
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
