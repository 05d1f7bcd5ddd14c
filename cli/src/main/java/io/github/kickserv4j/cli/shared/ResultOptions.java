package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.output.OutputFormat;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.OptionSpec;

/** The options for the format, the columns and the byte-order mark of results. */
public final class ResultOptions {
    public static final String OUTPUT = "--output";
    public static final String COLUMNS = "--columns";
    public static final String BOM = "--bom";

    private ResultOptions() {}

    static Seq<OptionSpec.Builder> all() {
        return List.of(
                OptionSpecs.valueBuilder(
                        OUTPUT, "FORM", "table, json, jsonl or csv; a table on a terminal and json otherwise."),
                OptionSpecs.valueBuilder(
                                COLUMNS, "NAMES", "Only these columns, in this order: a,b. A wrong name lists all.")
                        .type(java.util.List.class)
                        .auxiliaryTypes(String.class),
                OptionSpec.builder(BOM)
                        .type(boolean.class)
                        .arity("0")
                        .description("Begins csv with a byte-order mark, by which Excel knows that it is UTF-8."));
    }

    /** Returns the writer of results, or all violations of these options. */
    public static <T> Validation<Seq<Violation>, ResultWriter<T>> resultWriter(
            Columns<T> columns, ParsedArguments parsedArguments, CommandContext commandContext) {
        return Validations.combine(
                output(parsedArguments, commandContext),
                chosen(columns, parsedArguments),
                outputFormat -> shown -> new ResultWriter<>(commandContext, outputFormat, shown));
    }

    private static Validation<Seq<Violation>, OutputFormat> output(
            ParsedArguments parsedArguments, CommandContext commandContext) {
        Validation<Seq<Violation>, OutputFormat> output = parsedArguments
                .option(OUTPUT)
                .map(OutputFormat::parse)
                .getOrElse(() -> Validation.valid(OutputFormat.defaultFor(commandContext.isTerminal())));
        return parsedArguments.has(BOM) ? output.flatMap(ResultOptions::withByteOrderMark) : output;
    }

    private static Validation<Seq<Violation>, OutputFormat> withByteOrderMark(OutputFormat outputFormat) {
        return Option.when(outputFormat == OutputFormat.CSV, OutputFormat.CSV_WITH_BOM)
                .toValidation(() -> List.of(new Violation(BOM, "is for --output csv only", "")));
    }

    private static <T> Validation<Seq<Violation>, Columns<T>> chosen(
            Columns<T> columns, ParsedArguments parsedArguments) {
        return parsedArguments.has(COLUMNS)
                ? columns.select(COLUMNS, parsedArguments.values(COLUMNS))
                : Validation.valid(columns);
    }
}
