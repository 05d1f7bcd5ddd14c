package io.github.kickserv4j.benchmarks.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The server, in a process of its own. */
public record ServerProcess(Process process, URI uri) implements AutoCloseable {
    /** Starts a server that answers with a {@code customer}, a {@code page}, or the pages of a {@code walk} or an {@code export}. */
    public static ServerProcess start(String answer) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CannedServer.class.getName(),
                        answer)
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
