package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command that sends a request to Kickserv. Nothing is sent before all input is valid.
 *
 * @param <T> the records that it shows
 * @param columns returns the form in which records are written, when the command runs
 * @param request the options and arguments, and the request that is made from them
 */
public record KickservCommand<T>(
        String name, String description, Supplier<Columns<T>> columns, Parameter<KickservRequest<T>> request)
        implements Command {
    @Override
    public CommandSpec addOptionsTo(CommandSpec spec) {
        return request.declaration().apply(spec);
    }

    @Override
    public int run(ParsedArguments parsedArguments, CommandContext commandContext) {
        Validation<Seq<Violation>, TimeParser> times = TimeParser.parse(parsedArguments, commandContext.clock());
        return HttpKickservFactory.create(parsedArguments, commandContext)
                .combine(ResultOptions.resultWriter(columns.get(), parsedArguments, commandContext))
                .combine(times)
                .combine(request.parser().apply(times.map(parsedArguments::with).getOrElse(parsedArguments)))
                .ap((kickserv, resultWriter, known, kickservRequest) -> send(kickservRequest, kickserv, resultWriter))
                .fold(
                        violations -> commandContext.reportUsageErrors(violations.flatMap(each -> each)),
                        status -> status);
    }

    private static <T> int send(
            KickservRequest<T> kickservRequest, HttpKickserv kickserv, ResultWriter<T> resultWriter) {
        try (kickserv) {
            return kickservRequest.send(kickserv, resultWriter);
        }
    }

    /** Returns the same command, which prints a warning, if there is one, before it sends anything. */
    public KickservCommand<T> withWarning(Function<ParsedArguments, Option<String>> warning) {
        return new KickservCommand<>(
                name,
                description,
                columns,
                request.mapWithArguments((kickservRequest, parsedArguments) -> (kickserv, resultWriter) -> {
                    warning.apply(parsedArguments).forEach(resultWriter.context()::printMessage);
                    return kickservRequest.send(kickserv, resultWriter);
                }));
    }

    /** A request whose input is valid. */
    @FunctionalInterface
    public interface KickservRequest<T> {
        /** Sends the request, writes the answer, and returns the exit status. */
        int send(Kickserv kickserv, ResultWriter<T> resultWriter);
    }
}
