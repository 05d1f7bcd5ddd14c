package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.contract.KickservContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;

/** The contract suite over real HTTP, with the twin behind the fake server. */
class HttpKickservContractTest extends KickservContract {
    private final HttpClientFixture account = new HttpClientFixture();
    private final HttpKickserv client = account.builderWithRetries().build();

    @Override
    protected Kickserv kickserv() {
        return client;
    }

    @Override
    protected Clock clock() {
        return HttpClientFixture.CLOCK;
    }

    @AfterEach
    void close() {
        client.close();
        account.close();
    }
}
