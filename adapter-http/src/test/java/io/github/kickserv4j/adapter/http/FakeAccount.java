package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.fakeserver.CannedAnswer;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;

/** A twin, the fake server over it, and a client of that. */
public final class FakeAccount implements AutoCloseable {
    public static final String KEY = "canary-key-4711";

    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final FakeKickserv server =
            FakeKickserv.serving(twin).account("demo").apiKey(KEY).start();
    private final HttpKickserv client = builder().build();

    public HttpKickservBuilder builder() {
        return HttpKickserv.builder().baseUri(server.baseUri()).account("demo").apiKey(KEY);
    }

    public InMemoryKickserv twin() {
        return twin;
    }

    public FakeKickserv server() {
        return server;
    }

    public HttpKickserv client() {
        return client;
    }

    public CustomerRepository customers() {
        return client.customers();
    }

    /** Lets the next request be answered with this, whatever it asks. */
    public void answers(int status, String body) {
        server.answerNext(CannedAnswer.of(status, body));
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
