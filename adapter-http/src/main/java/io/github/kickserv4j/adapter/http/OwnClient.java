package io.github.kickserv4j.adapter.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLParameters;

/** The client that the adapter opens for itself, with its threads, and ends. */
final class OwnClient {
    private static final AtomicInteger THREADS = new AtomicInteger();

    private final ExecutorService executor = Executors.newCachedThreadPool(OwnClient::thread);

    /** Host names of certificates are always checked, also where a system property switches that off for other clients. */
    HttpClient open(Duration connectTimeout) {
        var tls = new SSLParameters();
        tls.setEndpointIdentificationAlgorithm("HTTPS");
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .sslParameters(tls)
                .executor(executor)
                .build();
    }

    /** By a method that clients have from JDK 21 on; {@code close()} would wait for what is under way. */
    void end(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (NoSuchMethodException before21) {
            // its one thread ends when nobody holds it any more
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        executor.shutdownNow();
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "kickserv4j-http-" + THREADS.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
