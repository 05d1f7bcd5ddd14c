package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.Tuple;
import io.vavr.Tuple0;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Options or an argument of a command, and the value that is read from them.
 *
 * @param declaration adds them to a command
 * @param parser reads the value, or finds all violations
 */
public record Parameter<A>(
        UnaryOperator<CommandSpec> declaration, Function<ParsedArguments, Validation<Seq<Violation>, A>> parser) {

    /** Declares nothing, and is always valid. */
    public static final Parameter<Tuple0> NONE =
            new Parameter<>(spec -> spec, parsedArguments -> Validation.valid(Tuple.empty()));

    /** Returns the one required argument that is no option. */
    public static <A> Parameter<A> argument(
            String label, String description, Function<String, Validation<Seq<Violation>, A>> parse) {
        return new Parameter<>(
                spec -> spec.addPositional(OptionSpecs.requiredArgument(label, description)),
                parsedArguments -> parse.apply(parsedArguments.argument()));
    }

    /** Returns this parameter and another one as one. They are declared and read in this order. */
    public <B, R> Parameter<R> combine(Parameter<B> other, BiFunction<A, B, R> together) {
        return new Parameter<>(
                spec -> other.declaration.apply(declaration.apply(spec)),
                parsedArguments -> Validations.combine(
                        parser.apply(parsedArguments),
                        other.parser.apply(parsedArguments),
                        first -> second -> together.apply(first, second)));
    }

    /** Returns this parameter with another value. */
    public <R> Parameter<R> map(Function<A, R> function) {
        return mapWithArguments((value, parsedArguments) -> function.apply(value));
    }

    /** Returns this parameter with a value that depends on other arguments, too. */
    public <R> Parameter<R> mapWithArguments(BiFunction<A, ParsedArguments, R> function) {
        return new Parameter<>(declaration, parsedArguments -> parser.apply(parsedArguments)
                .map(value -> function.apply(value, parsedArguments)));
    }
}
