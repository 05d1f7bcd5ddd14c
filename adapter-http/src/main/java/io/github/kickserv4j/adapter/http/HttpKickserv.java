package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.customer.HttpCustomerRepository;
import io.github.kickserv4j.adapter.http.shared.Account;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.JdkTransport;
import io.github.kickserv4j.adapter.http.shared.Judge;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import java.net.http.HttpClient;
import java.time.Clock;

/**
 * One account at Kickserv over HTTP. Immutable and safe for many threads; make one and keep it.
 *
 * <p>Redirects are not followed, so that the key goes nowhere else. Closing it closes the client that it opened, never one that
 * it was given.
 */
public final class HttpKickserv implements Kickserv, AutoCloseable {
    private final Account account;
    private final HttpClient client;
    private final boolean ownsClient;
    private final CustomerRepository customers;

    HttpKickserv(HttpKickservBuilder builder, HttpClient client, boolean ownsClient) {
        this.account = builder.checkedAccount();
        this.client = client;
        this.ownsClient = ownsClient;
        var judge = new Judge(new JdkTransport(client, account, builder.requestTimeout()), account, Clock.systemUTC());
        this.customers = new HttpCustomerRepository(new Client(judge, builder.operationTimeout()), new Replies(judge));
    }

    public static HttpKickservBuilder builder() {
        return new HttpKickservBuilder();
    }

    @Override
    public CustomerRepository customers() {
        return customers;
    }

    /** Ends the connections of its own client at once from JDK 21 on; before, when they have been idle for a while. */
    @Override
    public void close() {
        if (ownsClient && client instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception notDocumented) {
                throw new IllegalStateException(notDocumented);
            }
        }
    }

    /** Where the account is; never the key. */
    @Override
    public String toString() {
        return "HttpKickserv[" + account + "]";
    }
}
