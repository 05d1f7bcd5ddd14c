package io.github.kickserv4j.benchmarks.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A server in a process of its own. */
public record ServerProcess(Process process, URI uri) implements AutoCloseable {
    /** Starts a server that answers with a {@code customer}, a {@code page}, or the pages of a {@code walk}. */
    public static ServerProcess start(String answer) throws IOException {
        return start(CannedServer.class, answer);
    }

    /** Starts a server whose class prints its port. */
    public static ServerProcess start(Class<?> server, String argument) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        server.getName(),
                        argument)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        return new ServerProcess(process, URI.create("http://127.0.0.1:" + output.readLine()));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
