package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.control.Option;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * The settings for the client under test: an account behind a faulty server, and the limits to keep.
 *
 * @param baseUri the address of the server, without the account
 * @param slug the account, one segment of every path; in one fault, a text that is not a valid slug
 * @param apiKey user name and password of Basic authentication; to be read again when the server rejects the key
 * @param connectTimeout the time limit of a connection attempt
 * @param operationTimeout the time limit of a call, with all its attempts and pauses
 * @param attempts the maximum number of attempts of a call
 * @param requestsPerSecond the maximum rate of requests, if there is a limit
 * @param sslContext the trusted certificates, if they are not the JDK's
 * @param proxy the proxy to use, if there is one; in rows 40 to 42
 * @param clock the time of day; in two faults it jumps
 * @param eventListener to be called for each event that your client reports to listeners; in one fault it throws
 */
public record FaultTestAccount(
        URI baseUri,
        String slug,
        Supplier<String> apiKey,
        Duration connectTimeout,
        Duration operationTimeout,
        int attempts,
        Option<Integer> requestsPerSecond,
        Option<SSLContext> sslContext,
        Option<FaultTestProxy> proxy,
        Clock clock,
        Consumer<Object> eventListener) {
    public FaultTestAccount {
        Objects.requireNonNull(baseUri, "baseUri");
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(apiKey, "apiKey");
        Objects.requireNonNull(connectTimeout, "connectTimeout");
        Objects.requireNonNull(operationTimeout, "operationTimeout");
        Objects.requireNonNull(requestsPerSecond, "requestsPerSecond");
        Objects.requireNonNull(sslContext, "sslContext");
        Objects.requireNonNull(proxy, "proxy");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(eventListener, "eventListener");
    }
}
