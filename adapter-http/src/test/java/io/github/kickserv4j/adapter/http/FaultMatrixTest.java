package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.testkit.faultmatrix.FaultCase;
import io.github.kickserv4j.testkit.faultmatrix.FaultMatrix;
import io.github.kickserv4j.testkit.faultmatrix.FaultTestAccount;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import javax.net.ssl.SSLContext;

/** The whole fault matrix, over real sockets. */
class FaultMatrixTest {

    @FaultMatrix
    void everyFaultShouldBeMetAsPromised(FaultCase fault) {
        fault.check(FaultMatrixTest::client);
    }

    private static HttpKickserv client(FaultTestAccount account) {
        var builder = HttpKickserv.builder()
                .baseUri(account.baseUri())
                .account(account.slug())
                .apiKeyFrom(account.apiKey())
                .connectTimeout(account.connectTimeout())
                .operationTimeout(account.operationTimeout())
                .retries(RetryPolicy.STANDARD.withMaxAttempts(account.attempts()))
                .clock(account.clock())
                .listener(account.eventListener()::accept);
        account.requestsPerSecond().forEach(builder::requestsPerSecond);
        account.proxy().forEach(proxy -> builder.proxyCredentials(proxy.user(), proxy.password()));
        account.sslContext().forEach(trust -> builder.client(trusting(trust, account)));
        return builder.build();
    }

    private static HttpClient trusting(SSLContext trust, FaultTestAccount account) {
        var client =
                HttpClient.newBuilder().connectTimeout(account.connectTimeout()).sslContext(trust);
        account.proxy()
                .map(proxy -> new InetSocketAddress(proxy.host(), proxy.port()))
                .map(ProxySelector::of)
                .forEach(client::proxy);
        return client.build();
    }
}
