package io.github.kickserv4j.cli.customer;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.ResultWriter;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code customers exists NAME}: shows the customer of exactly that name; if there is nobody, exit status 1 and no result. */
final class CustomerExists implements KickservCommand<Customer> {
    @Override
    public CommandSpec spec() {
        return spec(
                        "exists",
                        "Shows the customer of exactly this full name. If there is nobody, it says so on stderr and the exit"
                                + " status is 1.")
                .addPositional(OptionSpecs.requiredArgument("NAME", "The whole name, letter by letter."));
    }

    @Override
    public Columns<Customer> columns() {
        return CustomerColumns.CUSTOMER;
    }

    @Override
    public Validation<Seq<Violation>, KickservRequest<Customer>> request(ParsedArguments parsedArguments) {
        return FullName.parse(parsedArguments.argument())
                .map(name -> (kickserv, resultWriter) ->
                        answer(name, resultWriter, kickserv.customers().withName(name)));
    }

    private static int answer(
            FullName name, ResultWriter<Customer> resultWriter, Either<Failure, Option<Customer>> answer) {
        return answer.fold(
                failure -> resultWriter.writeOne(Either.left(failure)),
                found -> found.fold(
                        () -> nobody(name, resultWriter), customer -> resultWriter.writeOne(Either.right(customer))));
    }

    private static int nobody(FullName name, ResultWriter<Customer> resultWriter) {
        resultWriter.context().printMessage("no customer is named exactly \"" + name.text() + "\"");
        return ExitStatus.FAILURE;
    }
}
