package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.control.Option;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/** Builds the account of a scenario, before there is a client; the default limits are generous. */
final class FaultTestAccountBuilder {
    static final String API_KEY = "canary-of-the-api-key";
    static final String SLUG = "demo";
    static final String PROXY_USER = "office";
    static final String PROXY_PASSWORD = "canary-of-the-proxy";

    String slug = SLUG;
    Supplier<String> apiKey = () -> API_KEY;
    Duration connectTimeout = Duration.ofSeconds(5);
    Duration operationTimeout = Duration.ofSeconds(5);
    int attempts = 3;
    Option<Integer> requestsPerSecond = Option.none();
    Option<SSLContext> sslContext = Option.none();
    Option<FaultTestProxy> proxy = Option.none();
    Clock clock = Clock.systemUTC();
    Consumer<Object> eventListener = event -> {};

    FaultTestAccount build(URI baseUri) {
        return new FaultTestAccount(
                baseUri,
                slug,
                apiKey,
                connectTimeout,
                operationTimeout,
                attempts,
                requestsPerSecond,
                sslContext,
                proxy,
                clock,
                eventListener);
    }
}
