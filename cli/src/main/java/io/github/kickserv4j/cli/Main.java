package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.CommandContext;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;

/** Starts the command line. Output is UTF-8, whatever the locale. */
public final class Main {
    private Main() {}

    /** Runs the command of {@code arguments}, and ends the process with the exit status. */
    public static void main(String[] arguments) {
        Objects.requireNonNull(arguments, "arguments");
        var gracefulShutdown = GracefulShutdown.install();
        var output = new StandardOutput();
        var cli = new Cli(commandContext(output, gracefulShutdown), output::writeFailure);
        System.exit(gracefulShutdown.run(() -> cli.run(arguments)));
    }

    private static CommandContext commandContext(StandardOutput output, GracefulShutdown gracefulShutdown) {
        return new CommandContext(
                output.writer(),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8)),
                System.getenv(),
                Terminal.isPresent(),
                Terminal::readSecret,
                gracefulShutdown.requested(),
                Terminal::readLine,
                Clock.system(ZoneId.systemDefault()));
    }
}
