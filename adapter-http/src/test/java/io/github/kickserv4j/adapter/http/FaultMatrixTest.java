package io.github.kickserv4j.adapter.http;

import io.github.kickserv4j.testkit.faultmatrix.FaultCase;
import io.github.kickserv4j.testkit.faultmatrix.FaultMatrix;
import io.github.kickserv4j.testkit.faultmatrix.FaultedAccount;
import java.net.http.HttpClient;

/** Every fault of the matrix, over real sockets. */
class FaultMatrixTest {

    @FaultMatrix
    void everyFaultShouldBeMetAsPromised(FaultCase fault) {
        fault.check(FaultMatrixTest::client);
    }

    private static HttpKickserv client(FaultedAccount account) {
        var builder = HttpKickserv.builder()
                .baseUri(account.baseUri())
                .account(account.slug())
                .apiKeyFrom(account.apiKey())
                .connectTimeout(account.connectTimeout())
                .operationTimeout(account.operationTimeout())
                .retries(RetryPolicy.STANDARD.attempts(account.attempts()))
                .clock(account.clock())
                .listener(account.hook()::accept);
        account.requestsPerSecond().forEach(builder::requestsPerSecond);
        account.sslContext()
                .forEach(trust -> builder.client(HttpClient.newBuilder()
                        .connectTimeout(account.connectTimeout())
                        .sslContext(trust)
                        .build()));
        return builder.build();
    }
}
