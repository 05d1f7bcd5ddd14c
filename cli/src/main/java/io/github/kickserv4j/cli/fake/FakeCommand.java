package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.shared.ApiKeyOption;
import io.github.kickserv4j.cli.shared.Command;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.fixtures.FixtureException;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code fake}: a server that speaks Kickserv's protocol, with made-up data, until it is signalled to stop. */
public final class FakeCommand implements Command {
    @Override
    public String name() {
        return "fake";
    }

    @Override
    public String description() {
        return "Starts a fake Kickserv on this machine only, for the account and key 'demo' unless --account and"
                + " --api-key say otherwise, and prints where it listens.";
    }

    @Override
    public CommandSpec addOptionsTo(CommandSpec spec) {
        return FakeServerOptions.addTo(spec);
    }

    @Override
    public Seq<OptionSpec> sharedOptions() {
        return GlobalOptions.only(GlobalOptions.ACCOUNT, ApiKeyOption.OPTION);
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        return Validations.<FakeServerOptions, FakeCredentials, Integer>combine(
                        FakeServerOptions.parse(parsedArguments),
                        FakeCredentials.parse(parsedArguments, commandContext),
                        fakeServerOptions -> credentials -> start(fakeServerOptions, credentials, commandContext))
                .fold(commandContext::reportUsageErrors, status -> status);
    }

    private static int start(
            FakeServerOptions fakeServerOptions, FakeCredentials credentials, CommandContext commandContext) {
        var clock = Clock.system(ZoneId.systemDefault());
        var kickserv = InMemoryKickserv.builder().clock(clock).build();
        Consumer<FakeKickserv> preparation = server -> {
            seed(kickserv, clock, fakeServerOptions, commandContext);
            fakeServerOptions.script(server);
        };
        FakeKickserv.Builder builder = credentials.applyTo(FakeKickserv.builder(kickserv));
        fakeServerOptions.rateLimit().forEach(limit -> builder.rateLimit(limit.requests(), limit.period()));
        try (var server = builder.port(fakeServerOptions.port())
                .clock(clock)
                .beforeStart(preparation)
                .start()) {
            return serve(server, fakeServerOptions.har(), commandContext);
        } catch (InvalidInputException invalid) {
            return commandContext.reportUsageErrors(invalid.violations());
        } catch (FixtureException notCreated) {
            commandContext.printMessage("" + notCreated.getMessage());
            return ExitStatus.USAGE_ERROR;
        } catch (UncheckedIOException notListening) {
            commandContext.printMessage(
                    "cannot listen on port " + fakeServerOptions.port() + ": " + reason(notListening));
            return ExitStatus.FAILURE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return ExitStatus.SUCCESS;
        }
    }

    /** Serves until it is stopped. The archive is also written at the start, to fail early if it cannot be. */
    private static int serve(FakeKickserv server, Option<HarFile> har, CommandContext commandContext)
            throws InterruptedException {
        if (!har.forAll(file -> file.write(server, commandContext))) {
            return ExitStatus.FAILURE;
        }
        if (commandContext.isTerminating()) { // perhaps before all records exist
            return ExitStatus.SUCCESS;
        }
        commandContext.out().println("listening on " + server.accountUri());
        if (commandContext.out().checkError()) { // the address is not shown, and the reason is reported at the end
            return ExitStatus.SUCCESS;
        }
        commandContext.stopSignal().await();
        return har.forAll(file -> file.write(server, commandContext)) ? ExitStatus.SUCCESS : ExitStatus.FAILURE;
    }

    private static String reason(UncheckedIOException notListening) {
        return Option.of(notListening.getCause())
                .flatMap(cause -> Option.of(cause.getMessage()))
                .getOrElse("no reason given");
    }

    private static void seed(
            Kickserv kickserv, Clock clock, FakeServerOptions fakeServerOptions, CommandContext commandContext) {
        fakeServerOptions.data().forEach(data -> data.addTo(kickserv));
        if (!fakeServerOptions.empty() && fakeServerOptions.data().isEmpty()) {
            DemoData.addTo(kickserv, clock);
        }
        DemoCustomers.generated(fakeServerOptions.generatedCustomers())
                .takeWhile(customer -> !commandContext.isTerminating())
                .map(kickserv.customers()::create)
                .forEach(created -> created.getOrElseThrow(Failure::toException));
    }
}
