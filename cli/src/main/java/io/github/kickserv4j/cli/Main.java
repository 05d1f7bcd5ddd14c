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

/** Starts the command line. Output is UTF-8, whatever the locale. */
public final class Main {
    private Main() {}

    /** Does what {@code arguments} say, and ends the process with the exit status. */
    public static void main(String[] arguments) {
        Objects.requireNonNull(arguments, "arguments");
        var termination = Termination.ofThisThread();
        var output = new StandardOutput();
        var cli = new Cli(shell(output, termination), output::loss);
        System.exit(termination.during(() -> cli.run(arguments)));
    }

    private static Shell shell(StandardOutput output, Termination termination) {
        return new Shell(
                output.writer(),
                new PrintWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8)),
                System.getenv(),
                Terminal.isThere(),
                Terminal::askForSecret,
                termination.begun(),
                Terminal::consents,
                Clock.system(ZoneId.systemDefault()));
    }
}
