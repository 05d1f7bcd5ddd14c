package io.github.kickserv4j.adapter.http;

import java.net.http.HttpClient;
import java.time.Duration;

/** The client that the adapter opens for itself, and closes. */
final class OwnClient {
    private OwnClient() {}

    /** HTTP/1.1, since a server that winds an HTTP/2 connection up leaves it unsaid which requests it carried out. */
    static HttpClient open(Duration connectTimeout) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    /** By a method that clients have from JDK 21 on; {@code close()} would wait for what is under way. */
    static void end(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (NoSuchMethodException before21) {
            // its threads end when nobody holds it any more
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
