package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.faultmatrix.FaultCase;
import io.github.kickserv4j.testkit.faultmatrix.FaultMatrix;
import io.github.kickserv4j.testkit.faultmatrix.FaultTestAccount;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The matrix of faults against a client with an {@link HttpClient} of its own, which prefers HTTP/2 and has its own threads. */
class CustomHttpClientFaultMatrixTest {
    private static final Executor OUR_THREADS = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "ours");
        thread.setDaemon(true);
        return thread;
    });

    @FaultMatrix(except = 34, because = "our HTTP client is shared, and outlives the adapter")
    void ourClientKeepsItsPromises(FaultCase fault) {
        fault.check(account -> ourClient(account));
    }

    private static Kickserv ourClient(FaultTestAccount account) {
        HttpClient.Builder client =
                HttpClient.newBuilder().executor(OUR_THREADS).connectTimeout(account.connectTimeout());
        account.sslContext().forEach(client::sslContext);
        account.proxy().forEach(it -> client.proxy(ProxySelector.of(new InetSocketAddress(it.host(), it.port()))));
        HttpKickservBuilder kickserv = HttpKickserv.builder()
                .client(client.build())
                .baseUri(account.baseUri())
                .account(account.slug())
                .apiKeyFrom(account.apiKey())
                .operationTimeout(account.operationTimeout())
                .retries(RetryPolicy.STANDARD.withMaxAttempts(account.attempts()))
                .clock(account.clock())
                .listener(account.eventListener()::accept);
        account.requestsPerSecond().forEach(kickserv::requestsPerSecond);
        account.proxy().forEach(it -> kickserv.proxyCredentials(it.user(), it.password()));
        return kickserv.build();
    }
}
