package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.shared.ApiKey;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.Shell;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;

/** {@code fake}: a server that speaks as Kickserv does, with made-up data, until it is told to stop. */
public final class FakeCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Plan.on(spec(
                "fake",
                "Starts a fake Kickserv on this machine only, for the account and key 'demo' unless --account and"
                        + " --api-key say otherwise, and prints where it listens."));
    }

    @Override
    public int run(Arguments arguments, Shell shell) {
        return Plan.of(arguments).fold(shell::badUsage, plan -> start(plan, arguments, shell));
    }

    private static int start(Plan plan, Arguments arguments, Shell shell) {
        var clock = Clock.system(ZoneId.systemDefault());
        var kickserv = InMemoryKickserv.builder().clock(clock).build();
        Consumer<FakeKickserv> preparation = server -> {
            seed(kickserv, clock, plan);
            plan.next().forEach(server::answerNext);
        };
        try (var server = server(kickserv, arguments, shell)
                .port(plan.port())
                .clock(clock)
                .preparedBy(preparation)
                .start()) {
            shell.out().println("listening on " + server.accountUri());
            shell.out().flush();
            shell.stop().await();
            return ExitStatus.DONE;
        } catch (InvalidInputException invalid) {
            return shell.badUsage(invalid.violations());
        } catch (UncheckedIOException notListening) {
            shell.say("cannot listen on port " + plan.port() + ": " + reason(notListening));
            return ExitStatus.REFUSED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitStatus.DONE;
        }
    }

    private static FakeKickserv.Builder server(Kickserv kickserv, Arguments arguments, Shell shell) {
        return FakeKickserv.serving(kickserv)
                .account(arguments.option(GlobalOptions.ACCOUNT).getOrElse("demo"))
                .apiKey(ApiKey.typed(arguments, shell).getOrElse("demo"));
    }

    private static String reason(UncheckedIOException notListening) {
        return Option.of(notListening.getCause())
                .flatMap(cause -> Option.of(cause.getMessage()))
                .getOrElse("no reason given");
    }

    private static void seed(Kickserv kickserv, Clock clock, Plan plan) {
        if (!plan.empty()) {
            DemoAccount.fill(kickserv, clock);
        }
        DemoCustomers.generated(plan.generated())
                .map(kickserv.customers()::create)
                .forEach(created -> created.getOrElseThrow(Failure::toException));
    }
}
