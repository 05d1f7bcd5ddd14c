package io.github.kickserv4j.docs.guide.example;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import redis.embedded.RedisServer;
import redis.embedded.core.PortProvider;

/** A real Redis for one test, on a free port of this machine. It stores nothing on disk. */
final class LocalRedis implements AutoCloseable {
    private final RedisServer server;

    private LocalRedis(int port) throws IOException {
        server = RedisServer.newRedisServer().port(port).setting("save \"\"").build();
        server.start();
    }

    /** Redis cannot choose a port by itself, and another process may take a free one first; then it tries another. */
    static LocalRedis start() {
        var ports = PortProvider.newEphemeralPortProvider();
        return Failsafe.with(RetryPolicy.<LocalRedis>ofDefaults()).get(() -> new LocalRedis(ports.get()));
    }

    int port() {
        return server.ports().get(0);
    }

    /** Ends it; a second time does nothing. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException notStopped) {
            throw new UncheckedIOException(notStopped);
        }
    }
}
