package io.github.kickserv4j.cli.export;

import io.github.kickserv4j.cli.shared.FileNames;
import io.github.kickserv4j.cli.shared.NumberParser;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.dataset.DataSetExport;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The arguments of an export.
 *
 * @param customers the chosen customers; all, if it is empty
 * @param limit the most customers
 * @param keepsPersonalData true to keep names and other texts
 */
record ExportOptions(Path file, Seq<CustomerNumber> customers, Option<Integer> limit, boolean keepsPersonalData) {
    private static final String FILE = "FILE";
    private static final String CUSTOMER = "--customer";
    private static final String LIMIT = "--limit";
    private static final String KEEP_PERSONAL_DATA = "--keep-personal-data";

    /** Returns the command with these arguments. */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addPositional(OptionSpecs.requiredArgument(
                        FILE, "What to write: JSON, or YAML if its name ends with .yaml or .yml. It is replaced."))
                .addOption(OptionSpecs.list(
                        CUSTOMER, "NUMBER", "Only these customers, separated by commas. May be repeated."))
                .addOption(OptionSpecs.value(LIMIT, "N", "At most so many customers."))
                .addOption(OptionSpecs.flag(
                        KEEP_PERSONAL_DATA,
                        "Keeps names, addresses, telephone numbers, notes and all other texts, which are otherwise"
                                + " replaced by made-up ones."));
    }

    static Validation<Seq<Violation>, ExportOptions> parse(ParsedArguments parsedArguments) {
        return Validations.combine(
                FileNames.parse(FILE, parsedArguments.argument()),
                Validation.traverse(parsedArguments.values(CUSTOMER), typed -> CustomerNumber.parse(typed)
                        .mapError(violations -> violations.map(violation -> violation.withField(CUSTOMER)))),
                parsedArguments.parsed(LIMIT, typed -> NumberParser.integer(LIMIT, typed, 1, Integer.MAX_VALUE)),
                file -> customers ->
                        limit -> new ExportOptions(file, customers, limit, parsedArguments.has(KEEP_PERSONAL_DATA)));
    }

    /** Returns the export of an account with these options. */
    DataSetExport of(Kickserv kickserv) {
        DataSetExport all = DataSetExport.of(kickserv);
        DataSetExport chosen = customers.isEmpty() ? all : all.ofCustomers(customers);
        DataSetExport limited = limit.map(chosen::atMost).getOrElse(chosen);
        return keepsPersonalData ? limited.withPersonalData() : limited;
    }
}
