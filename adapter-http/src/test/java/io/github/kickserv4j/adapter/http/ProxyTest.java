package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.FaultProxy;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import io.github.kickserv4j.testkit.wirefault.TlsIdentity;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.github.kickserv4j.testkit.wirefault.WireResponse;
import io.vavr.control.Either;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An own client behind a proxy. A given client behind a proxy is tested by the fault matrix. */
class ProxyTest {
    private static final String PASSWORD = "CANARY-of-the-proxy";
    private static final String ENCODED =
            Base64.getEncoder().encodeToString(("office:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final WireResponse QUIST = WireResponse.json(200, "{\"id\":7100380,\"customer_number\":380}");

    private final FaultServer server = FaultServer.start().respondWith(QUIST);
    private final FaultServer secure = FaultServer.startTls(TlsIdentity.TRUSTED);
    private final FaultProxy proxy = FaultProxy.start();

    @AfterEach
    void close() {
        proxy.close();
        secure.close();
        server.close();
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void passwordShouldBeSentToTheProxyAndNotToTheServer() {
        proxy.requireCredentials("office", PASSWORD);

        assertThat(get(through(proxy.address(), server.baseUri())).isRight()).isTrue();
        assertThat(create(through(proxy.address(), server.baseUri())).isRight()).isTrue();
        assertThat(proxy.requests()).hasSize(2);
        assertThat(server.requests()).hasSize(2).allSatisfy(request -> assertThat(said(request))
                .doesNotContain(PASSWORD, ENCODED, "Proxy-Authorization"));
    }

    @Test
    void tunnelShouldBeRequestedWithThePasswordAndWithoutTheKey() {
        proxy.requireCredentials("office", PASSWORD);

        Failure failure = get(through(proxy.address(), secure.baseUri())).getLeft();
        assertThat(failure.reason()).startsWith("the server's certificate is not trusted");
        assertThat(proxy.requests().map(WireRequest::method)).containsExactly("CONNECT");
        assertThat(said(proxy.requests().head())).contains(ENCODED).doesNotContain("\nAuthorization");
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void serverShouldNotReceiveThePasswordWhenThereIsNoProxy() {
        get(direct());
        create(direct());

        assertThat(server.requests()).hasSize(2).allSatisfy(request -> assertThat(said(request))
                .contains("Authorization")
                .doesNotContain(PASSWORD, ENCODED, "Proxy-Authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    @Tag("rule:secrets-are-not-exposed")
    void refusalOfTheProxyShouldBeReportedOnce(String scheme) {
        proxy.requireCredentials("office", "another");
        URI base = scheme.equals("https") ? secure.baseUri() : server.baseUri();

        Failure read = get(through(proxy.address(), base)).getLeft();
        Failure write = create(through(proxy.address(), base)).getLeft();

        assertThat(read).isInstanceOf(Failure.Unavailable.class);
        assertThat(read.reason()).isEqualTo("the proxy requires other credentials");
        assertThat(read.response().map(responseDetails -> responseDetails.status()))
                .containsExactly(407);
        assertThat(write.delivery()).isEqualTo(Delivery.NOT_SENT);
        assertThat(write.isOutcomeUnknown()).isFalse();
        assertThat(write.earlierFailures()).isEmpty();
        assertThat(proxy.requests()).hasSize(2);
        assertThat(server.requests().appendAll(secure.requests())).isEmpty();
        assertNoSecretShown(read);
    }

    @ParameterizedTest
    @ValueSource(ints = {407, 502, 403, 200})
    @Tag("rule:secrets-are-not-exposed")
    void responseOfTheProxyShouldBeShownWithoutThePassword(int status) {
        server.respondWith(WireResponse.of(status, "text/plain", "nobody is " + PASSWORD + ", that is " + ENCODED));

        assertNoSecretShown(get(through(addressOf(server), URI.create("http://127.0.0.1:9")))
                .getLeft());
    }

    @Test
    void unauthorizedOfTheServerShouldFailWithUnauthorizedAndRequestTheKeyAgain() {
        server.respondWith(WireResponse.json(401, "{}"), QUIST);
        var keys = java.util.List.of("old", "new").iterator();

        assertThat(get(through(proxy.address(), server.baseUri()).apiKeyFrom(keys::next))
                        .isRight())
                .isTrue();
        assertThat(server.requests().flatMap(WireRequest::basicUser)).containsExactly("old", "new");
        server.respondWith(WireResponse.json(401, "{}"));
        assertThat(get(through(proxy.address(), server.baseUri())).getLeft()).isInstanceOf(Failure.Unauthorized.class);
    }

    @Test
    void plainHttpToShouldAllowPlainHttpToThatHostOnly() {
        HttpKickservBuilder plain = HttpKickserv.builder()
                .baseUri(URI.create("http://kickserv.example.com"))
                .account("demo")
                .apiKey("key")
                .proxy(addressOf(server).getHostString(), addressOf(server).getPort())
                .plainHttpTo("other.example.com");
        assertThat(plain.validate().getError()).extracting(Violation::field).containsExactly("base_uri");

        assertThat(get(plain.plainHttpTo("KICKSERV.example.com")).isRight()).isTrue();
        assertThat(server.requests().map(WireRequest::target))
                .containsExactly("http://kickserv.example.com/demo/customers/380.json");
    }

    private static HttpKickservBuilder through(InetSocketAddress proxy, URI base) {
        return HttpKickserv.builder()
                .baseUri(base)
                .account("demo")
                .apiKey("key")
                .proxy(proxy.getAddress().getHostAddress(), proxy.getPort())
                .proxyCredentials("office", PASSWORD);
    }

    private HttpKickservBuilder direct() {
        return HttpKickserv.builder()
                .baseUri(server.baseUri())
                .account("demo")
                .apiKey("key")
                .proxyCredentials("office", PASSWORD);
    }

    private static InetSocketAddress addressOf(FaultServer server) {
        return new InetSocketAddress(
                server.baseUri().getHost(), server.baseUri().getPort());
    }

    private static Either<Failure, Customer> get(HttpKickservBuilder builder) {
        try (var client = builder.retries(RetryPolicy.NONE.withMaxAttempts(2)).build()) {
            return client.customers().get(new CustomerNumber(380));
        }
    }

    private static Either<Failure, Customer> create(HttpKickservBuilder builder) {
        try (var client = builder.build()) {
            return client.customers().create(NewCustomer.builder("Quist").build());
        }
    }

    private static String said(WireRequest request) {
        return request.headers()
                .map(header -> header.name() + ": " + header.value())
                .mkString(request.target() + "\n", "\n", request.body());
    }

    private static void assertNoSecretShown(Failure failure) {
        var trace = new StringWriter();
        failure.toException().printStackTrace(new PrintWriter(trace, true));
        assertThat(failure + failure.message() + failure.response() + trace).doesNotContain(PASSWORD, ENCODED);
    }
}
