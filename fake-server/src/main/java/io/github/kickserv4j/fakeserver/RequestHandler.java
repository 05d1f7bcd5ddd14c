package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.http.HttpHandler;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
import io.github.kickserv4j.fakeserver.http.HttpRequest.ParseError;
import io.github.kickserv4j.fakeserver.http.HttpResponse;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.RequestBody;
import io.github.kickserv4j.fakeserver.shared.RequestTarget;
import io.github.kickserv4j.fakeserver.shared.ServerRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Answers all requests: from the script if it has an outcome, otherwise by the account that they name. */
@ReliesOn({"malformed-escapes-are-400", "bodies-and-headers-have-limits"})
final class RequestHandler implements HttpHandler {
    private final Seq<AccountHandler> accounts;
    private final OutcomeScript script;
    private final ExchangeRecorder recorder;

    /** Creates a handler of at least one account. */
    RequestHandler(Seq<AccountHandler> accounts, OutcomeScript script, ExchangeRecorder recorder) {
        this.accounts = accounts;
        this.script = script;
        this.recorder = recorder;
    }

    /** Returns the response, or none if the connection is to be closed without one. */
    @Override
    public Option<HttpResponse> handle(HttpRequest request) throws IOException {
        long begun = System.nanoTime();
        RequestBody body = RequestBody.read(request.body());
        Option<ServerRequest> asked = ServerRequest.of(request.method(), RequestTarget.parse(request.target()), body);
        AccountHandler account = accountOf(asked);
        Option<ScriptedOutcome> scripted = script.next(account.isNamedBy(asked) ? asked : Option.none());
        var exchange = new Exchange(request, body, scripted, account.now(), begun);
        Option<CompletedResponse> response = exchange.isDropped()
                ? Option.none()
                : Option.some(account.complete(response(exchange, account, asked), begun));
        recorder.add(exchange, response);
        hold(exchange.delay());
        return exchange.isAnswered() ? Option.some(response.get().toHttpResponse(request)) : Option.none();
    }

    /** Returns the account that is named, or the first, whose clock dates the responses to those who name none. */
    private AccountHandler accountOf(Option<ServerRequest> asked) {
        for (AccountHandler account : accounts) {
            if (account.isNamedBy(asked)) {
                return account;
            }
        }
        return accounts.head();
    }

    private static ServerResponse response(Exchange exchange, AccountHandler account, Option<ServerRequest> asked) {
        HttpRequest request = exchange.request();
        if (exchange.scriptedResponse().isDefined()) {
            return exchange.scriptedResponse().get();
        }
        if (request.parseError().isDefined()) {
            return unreadable(request.parseError().get());
        }
        if (exchange.body().isMalformed()) {
            return ErrorResponses.malformed("body");
        }
        return asked.isEmpty()
                ? ErrorResponses.malformed("address")
                : account.handle(asked.get(), request.headers().first("Authorization"));
    }

    private static ServerResponse unreadable(ParseError parseError) {
        return switch (parseError) {
            case LINE -> ErrorResponses.malformed("address");
            case HEADERS -> ErrorResponses.malformed("headers");
            case TOO_LONG -> ErrorResponses.headersTooLarge();
        };
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
