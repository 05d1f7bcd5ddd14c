package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.http.HttpHandler;
import io.github.kickserv4j.fakeserver.http.HttpRequest;
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
        Option<ScriptedOutcome> scripted = script.next(asked.filter(account::isNamedBy));
        var exchange = new Exchange(request, body, scripted, account.now(), begun);
        Option<CompletedResponse> response =
                Option.when(!exchange.isDropped(), () -> response(exchange, account, asked));
        recorder.add(exchange, response);
        hold(exchange.delay());
        return exchange.isAnswered() ? Option.some(response.get().toHttpResponse(request)) : Option.none();
    }

    /** Returns the account that is named, or the first, whose clock dates the responses to those who name none. */
    private AccountHandler accountOf(Option<ServerRequest> asked) {
        return asked.flatMap(request -> accounts.find(account -> account.isNamedBy(request)))
                .getOrElse(accounts.head());
    }

    private static CompletedResponse response(Exchange exchange, AccountHandler account, Option<ServerRequest> asked) {
        Option<String> authorization = exchange.request().headers().first("Authorization");
        ServerResponse response = exchange.scriptedResponse()
                .orElse(() -> unreadable(exchange.request(), exchange.body()))
                .getOrElse(() -> asked.fold(
                        () -> ErrorResponses.malformed("address"), known -> account.handle(known, authorization)));
        return account.complete(response, exchange.begun());
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

    private static void hold(Duration delay) throws InterruptedIOException {
        try {
            TimeUnit.MILLISECONDS.sleep(TimeUnit.MILLISECONDS.convert(delay));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("closed while an answer was held back");
        }
    }
}
