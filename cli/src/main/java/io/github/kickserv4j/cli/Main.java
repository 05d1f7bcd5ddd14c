package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.Shell;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/** Starts the command line. Output is UTF-8, whatever the locale. */
public final class Main {
    private static final long LONGEST_FAREWELL_MS = 3_000;

    private Main() {}

    /** Does what {@code arguments} say, and ends the process with the exit status. */
    public static void main(String[] arguments) {
        Objects.requireNonNull(arguments, "arguments");
        var stop = new CountDownLatch(1);
        endWellOnSignal(stop);
        int status = new Cli(shell(stop)).run(arguments);
        if (stop.getCount() > 0) {
            System.exit(status);
        }
    }

    private static Shell shell(CountDownLatch stop) {
        return new Shell(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                System.getenv(),
                Terminal.isThere(),
                Terminal::askForSecret,
                stop,
                Terminal::consents,
                Clock.system(ZoneId.systemDefault()));
    }

    /** A signal lets the command that waits finish, before the process ends. */
    private static void endWellOnSignal(CountDownLatch stop) {
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.countDown();
            try {
                main.join(LONGEST_FAREWELL_MS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private static PrintWriter writer(FileDescriptor file) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8));
    }
}
