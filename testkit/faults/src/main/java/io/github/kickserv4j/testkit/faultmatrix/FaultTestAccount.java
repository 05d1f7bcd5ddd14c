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
 * What a client is to be made for: an account behind a server that is about to go wrong, and the terms to keep.
 *
 * @param baseUri where the server is, without the account
 * @param slug the account, one segment of every path; in one fault, what should never be taken for one
 * @param apiKey user name and password of Basic authentication; to be asked again when the server refuses the key
 * @param connectTimeout how long a connection may take
 * @param operationTimeout how long a call may take, with all its attempts and pauses
 * @param attempts how often a call may be sent
 * @param requestsPerSecond the most that may be sent, if there is a limit
 * @param sslContext whom to trust, if it is anybody but whom the JDK trusts
 * @param proxy the only way to the server, if it is not to be reached directly; in rows 40 to 42
 * @param clock the time of day; in two faults it jumps
 * @param eventListener what to call with whatever your client tells its listeners; in one fault it throws
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
