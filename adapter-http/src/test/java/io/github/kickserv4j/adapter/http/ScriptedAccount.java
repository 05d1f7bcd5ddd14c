package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;

/** A client of an account, whose server disturbs one request of an operation. */
final class ScriptedAccount implements AutoCloseable {
    private static final int NONE = -1;

    private final HttpClientFixture account = new HttpClientFixture();
    private final Seq<OperationScenario> operations = OperationScenario.allFor(account.twin());
    private volatile int toPass = NONE;
    private volatile Seq<ScriptedOutcome> outcomes = List.empty();
    private final HttpKickserv client;

    private ScriptedAccount(Duration requestTimeout) {
        client = account.builderWithoutRetries()
                .requestTimeout(requestTimeout)
                .listener(attempt -> passed(toPass - 1))
                .build();
    }

    /** Returns an account whose client has learnt how the server's clock runs, which takes an answer within a second. */
    static ScriptedAccount withLearntClock() {
        var account = new ScriptedAccount(Duration.ofSeconds(30));
        long begun = System.nanoTime();
        learnServerClock(account.client);
        if (System.nanoTime() - begun < Duration.ofMillis(900).toNanos()) {
            return account;
        }
        account.close();
        return withLearntClock();
    }

    /** Returns an account whose client waits so long for an answer. */
    static ScriptedAccount withRequestTimeout(Duration timeout) {
        return new ScriptedAccount(timeout);
    }

    /** Creates a customer, so that the client learns how the server's clock runs. */
    static void learnServerClock(Kickserv client) {
        client.customers().create(NewCustomer.builder("Smith").build()).get();
    }

    Seq<OperationScenario> operations() {
        return operations;
    }

    /** Carries out an operation, and returns the methods of its requests. */
    Seq<String> steps(int index) {
        account.takeRequests();
        operations.get(index).call().apply(client).get();
        return account.takeRequests().map(line -> line.substring(0, line.indexOf(' ')));
    }

    /** Disturbs the request that comes after {@code requests} others. */
    void disturb(int requests, Seq<ScriptedOutcome> disturbing) {
        outcomes = disturbing;
        passed(requests);
    }

    /** Returns the traits of the failure of an operation, whose write is looked for over HTTP. */
    FailureTraits failureOf(int index) {
        return FailureTraits.of(operations.get(index).failureAt(client), client);
    }

    /** Returns the same, where the write is looked for without the client, which has too little time. */
    FailureTraits failureSeenFromTwin(int index) {
        return FailureTraits.of(operations.get(index).failureAt(client), account.twin());
    }

    void closeServer() {
        account.server().close();
    }

    private void passed(int requests) {
        toPass = Math.max(requests, NONE);
        if (requests == 0) {
            outcomes.forEach(account.server()::enqueue);
        }
    }

    @Override
    public void close() {
        client.close();
        account.close();
    }
}
