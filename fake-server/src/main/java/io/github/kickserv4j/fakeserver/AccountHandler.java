package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.Credentials;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.Router;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerRequest;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** Answers the requests for one account by its routes, for clients that have its key. */
@ReliesOn({"wrong-key-is-401", "session-cookies"})
final class AccountHandler {
    private final Credentials credentials;
    private final Router router;
    private final Option<QuotaCounter> quota;
    private final ServedAccount servedAccount;
    private final ResponseCompleter responseCompleter;

    AccountHandler(FakeAccount account) {
        credentials = account.credentials();
        router = new Router(AccountResources.of(account));
        quota = account.quota().isEmpty()
                ? Option.none()
                : Option.some(new QuotaCounter(account.quota().get(), account.clock()));
        servedAccount = account.served();
        responseCompleter = new ResponseCompleter(servedAccount);
    }

    /** Returns whether {@code asked}, if it is well-formed, names this account. */
    boolean isNamedBy(Option<ServerRequest> asked) {
        return asked.isDefined() && asked.get().account().contains(credentials.account());
    }

    /** Returns the time of the account. */
    Instant now() {
        return responseCompleter.now();
    }

    CompletedResponse complete(ServerResponse response, long begun) {
        return responseCompleter.complete(response, begun);
    }

    ServerResponse handle(ServerRequest asked, Option<String> authorization) {
        return credentials.matches(asked.account(), authorization)
                ? accepted(asked).withHeader("set-cookie", newSession())
                : ErrorResponses.unauthorized();
    }

    private ServerResponse accepted(ServerRequest asked) {
        Option<Duration> wait = quota.isEmpty() ? Option.none() : quota.get().refusal();
        return wait.isEmpty() ? routed(asked) : ErrorResponses.tooManyRequests(wait);
    }

    private ServerResponse routed(ServerRequest asked) {
        try {
            return router.handle(asked).writtenFor(servedAccount);
        } catch (RuntimeException broken) {
            return ErrorResponses.internalError(broken);
        }
    }

    /** Returns a session cookie. Responses to authenticated clients set one, others do not. */
    private static String newSession() {
        return "_session=" + RandomIds.uuid() + "; path=/; HttpOnly";
    }
}
