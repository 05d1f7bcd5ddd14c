package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.shared.ApiKey;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.Numerals;
import io.github.kickserv4j.cli.shared.Options;
import io.github.kickserv4j.cli.shared.Shell;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fake}: a server that speaks as Kickserv does, with made-up data, until it is told to stop. */
public final class FakeCommand implements Command {
    private static final String PORT = "--port";
    private static final String CUSTOMERS = "--customers";
    private static final String EMPTY = "--empty";
    private static final int MOST_CUSTOMERS = 1_000_000;

    @Override
    public CommandSpec spec() {
        return spec(
                        "fake",
                        "Starts a fake Kickserv on this machine only, for the account and key 'demo' unless --account and"
                                + " --api-key say otherwise, and prints where it listens.")
                .addOption(Options.value(PORT, "PORT", "Where to listen; 0, the default, is any free port."))
                .addOption(Options.value(CUSTOMERS, "N", "Adds so many generated customers."))
                .addOption(Options.flag(EMPTY, "Leaves out the hand-made customers and their jobs."));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        Validation<Seq<Violation>, Integer> port =
                Numerals.whole(PORT, arguments.option(PORT).getOrElse("0"), 0, 65_535);
        Validation<Seq<Violation>, Integer> customers =
                Numerals.whole(CUSTOMERS, arguments.option(CUSTOMERS).getOrElse("0"), 0, MOST_CUSTOMERS);
        return Checked.both(port, customers, number -> many -> start(number, many, arguments, shell))
                .fold(shell::badUsage, status -> status);
    }

    private static int start(int port, int customers, Arguments arguments, Shell shell) {
        var clock = Clock.system(ZoneId.systemDefault());
        var kickserv = InMemoryKickserv.builder().clock(clock).build();
        try (var server = server(kickserv, port, arguments, shell)) {
            seed(kickserv, clock, customers, arguments.has(EMPTY));
            shell.out().println("listening on " + server.accountUri());
            shell.out().flush();
            shell.stop().await();
            return ExitStatus.DONE;
        } catch (InvalidInputException invalid) {
            return shell.badUsage(invalid.violations());
        } catch (UncheckedIOException notListening) {
            shell.say("cannot listen on port " + port + ": " + reason(notListening));
            return ExitStatus.REFUSED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitStatus.DONE;
        }
    }

    private static FakeKickserv server(Kickserv kickserv, int port, Arguments arguments, Shell shell) {
        return FakeKickserv.serving(kickserv)
                .account(arguments.option(GlobalOptions.ACCOUNT).getOrElse("demo"))
                .apiKey(ApiKey.typed(arguments, shell).getOrElse("demo"))
                .port(port)
                .start();
    }

    private static String reason(UncheckedIOException notListening) {
        return Option.of(notListening.getCause())
                .flatMap(cause -> Option.of(cause.getMessage()))
                .getOrElse("no reason given");
    }

    private static void seed(Kickserv kickserv, Clock clock, int generated, boolean empty) {
        if (!empty) {
            DemoAccount.fill(kickserv, clock);
        }
        DemoCustomers.generated(generated).forEach(kickserv.customers()::create);
    }
}
