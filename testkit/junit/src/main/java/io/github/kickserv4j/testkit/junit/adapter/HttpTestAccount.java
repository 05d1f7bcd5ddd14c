package io.github.kickserv4j.testkit.junit.adapter;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.junit.KickservTest;
import io.github.kickserv4j.testkit.junit.spi.AccountSettings;
import io.github.kickserv4j.testkit.junit.spi.TestAccount;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A fake server on a free port, and a client of it. */
record HttpTestAccount(FakeKickserv server, HttpKickserv client) implements TestAccount {

    static HttpTestAccount open(AccountSettings settings) {
        FakeKickserv server = FakeKickserv.builder(settings.twin())
                .account(settings.account())
                .apiKey(KickservTest.API_KEY)
                .clock(settings.clock())
                .start();
        try {
            return new HttpTestAccount(server, client(server, settings));
        } catch (RuntimeException | Error unusable) {
            server.close();
            throw unusable;
        }
    }

    private static HttpKickserv client(FakeKickserv server, AccountSettings settings) {
        return HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account(settings.account())
                .apiKey(KickservTest.API_KEY)
                .clock(settings.clock())
                .retries(RetryPolicy.NONE)
                .build();
    }

    @Override
    public Kickserv kickserv() {
        return client;
    }

    @Override
    public Seq<Object> controls() {
        return List.of(server, client);
    }

    @Override
    public Seq<String> requests() {
        return server.requests().map(this::line);
    }

    private String line(RecordedRequest request) {
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        String answer = request.status() == 0 ? "dropped" : String.valueOf(request.status());
        return request.method() + " " + request.pathInAccount() + query + otherAccount(request) + " -> " + answer
                + (request.body().isEmpty() ? "" : ", sent " + request.body());
    }

    private String otherAccount(RecordedRequest request) {
        boolean isServed = server.accountUri().getPath().equals("/" + request.account());
        return isServed ? "" : " of account " + request.account();
    }

    @Override
    public void close() {
        try (server) {
            client.close();
        }
    }
}
