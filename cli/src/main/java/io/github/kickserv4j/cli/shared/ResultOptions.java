package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.Output;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how results are written: in which form, which columns, and whether for Excel. */
final class ResultOptions {
    private static final String OUTPUT = "--output";
    private static final String COLUMNS = "--columns";
    private static final String BOM = "--bom";

    private ResultOptions() {}

    static Seq<OptionSpec.Builder> all() {
        return List.of(
                Options.unfinished(
                        OUTPUT, "FORM", "table, json, jsonl or csv; a table on a terminal and json otherwise."),
                Options.unfinished(COLUMNS, "NAMES", "Only these columns, in this order: a,b. A wrong name lists all.")
                        .type(java.util.List.class)
                        .auxiliaryTypes(String.class),
                OptionSpec.builder(BOM)
                        .type(boolean.class)
                        .arity("0")
                        .description("Begins csv with a byte-order mark, by which Excel knows that it is UTF-8."));
    }

    /** Where results go and how, or all that is wrong with these options. */
    static <T> Validation<Seq<Violation>, Results<T>> results(Columns<T> columns, Arguments arguments, Shell shell) {
        return Checked.both(
                output(arguments, shell),
                chosen(columns, arguments),
                output -> shown -> new Results<>(shell, output, shown));
    }

    private static Validation<Seq<Violation>, Output> output(Arguments arguments, Shell shell) {
        Validation<Seq<Violation>, Output> output = arguments
                .option(OUTPUT)
                .map(Output::parse)
                .getOrElse(() -> Validation.valid(Output.onTerminal(shell.isTerminal())));
        return arguments.has(BOM) ? output.flatMap(ResultOptions::withByteOrderMark) : output;
    }

    private static Validation<Seq<Violation>, Output> withByteOrderMark(Output output) {
        return Option.when(output == Output.CSV, Output.CSV_WITH_BOM)
                .toValidation(() -> List.of(new Violation(BOM, "is for --output csv only", "")));
    }

    private static <T> Validation<Seq<Violation>, Columns<T>> chosen(Columns<T> columns, Arguments arguments) {
        return arguments.has(COLUMNS) ? columns.only(COLUMNS, arguments.all(COLUMNS)) : Validation.valid(columns);
    }
}
