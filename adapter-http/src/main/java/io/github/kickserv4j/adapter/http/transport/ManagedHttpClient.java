package io.github.kickserv4j.adapter.http.transport;

import io.vavr.control.Option;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLParameters;

/** The HTTP client that the adapter creates and ends. All its threads are in one group. */
public final class ManagedHttpClient {
    private static final String NAME = "kickserv4j-http";

    private final ThreadGroup threads = new ThreadGroup(NAME);
    private final ExecutorService executor = Executors.newCachedThreadPool(this::thread);

    /** Creates the client on one of its own threads, so that the thread that the client starts belongs to the group, too. */
    public HttpClient open(URI server, Duration connectTimeout, Option<ProxyServer> proxy) {
        Option<ProxySelector> selector = proxy.map(ProxyServer::selector);
        return CompletableFuture.supplyAsync(() -> client(server, connectTimeout, selector), executor)
                .join();
    }

    /** Returns the knowledge about the server. If there is a proxy, that is looked up instead, and whenever a connection is opened. */
    private static CachedAddresses addresses(URI server, Option<ProxySelector> selector) {
        return ConnectTarget.proxy(server, selector).isDefined()
                ? CachedAddresses.unknown()
                : CachedAddresses.of(server.getHost());
    }

    /**
     * Creates the client. Host names of certificates are always verified, even if a system property disables that for other
     * clients. As redirects are not followed, a client of a plain http server needs no TLS.
     */
    private HttpClient client(URI server, Duration connectTimeout, Option<ProxySelector> selector) {
        var tls = new SSLParameters();
        tls.setEndpointIdentificationAlgorithm("HTTPS");
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .sslParameters(tls)
                .executor(new StartingExecutor(threads, executor, addresses(server, selector)));
        if ("http".equalsIgnoreCase(server.getScheme())) {
            client.sslContext(new NoTls());
        }
        selector.forEach(client::proxy);
        return client.build();
    }

    /**
     * Ends the client. From JDK 21 on there is a method for it; {@code close()} would wait for requests in flight. Before, a
     * client ends, and closes its connections, when its own thread is interrupted (observed on 17), or when it is no longer
     * referenced.
     */
    public void end(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (NoSuchMethodException before21) {
            threads.interrupt();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        executor.shutdownNow();
    }

    private Thread thread(Runnable task) {
        var thread = new Thread(threads, task, NAME);
        thread.setDaemon(true);
        return thread;
    }
}
