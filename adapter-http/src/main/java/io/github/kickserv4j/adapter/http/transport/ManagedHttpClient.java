package io.github.kickserv4j.adapter.http.transport;

import io.vavr.control.Option;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLParameters;

/** The client that the adapter opens for itself, with its threads, all of which are in one group, and ends. */
public final class ManagedHttpClient {
    private static final String NAME = "kickserv4j-http";

    private final ThreadGroup threads = new ThreadGroup(NAME);
    private final ExecutorService executor = Executors.newCachedThreadPool(this::thread);

    /** Opened by one of its own threads, so that the one that it starts itself is in the group, too. */
    public HttpClient open(Duration connectTimeout, Option<ProxyServer> proxy) {
        return CompletableFuture.supplyAsync(() -> client(connectTimeout, proxy), executor)
                .join();
    }

    /** Host names of certificates are always checked, also where a system property switches that off for other clients. */
    private HttpClient client(Duration connectTimeout, Option<ProxyServer> proxy) {
        var tls = new SSLParameters();
        tls.setEndpointIdentificationAlgorithm("HTTPS");
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .sslParameters(tls)
                .executor(executor);
        proxy.map(ProxyServer::selector).forEach(client::proxy);
        return client.build();
    }

    /**
     * By a method that clients have from JDK 21 on, where {@code close()} would wait for what is under way. Before, a client ends,
     * and closes its connections, when its own thread is interrupted (seen on 17), or when nobody holds it any more.
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
