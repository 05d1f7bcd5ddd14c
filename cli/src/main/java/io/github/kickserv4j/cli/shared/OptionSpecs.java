package io.github.kickserv4j.cli.shared;

import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Makes the options and arguments of commands. All values are text, since each command checks all of its values at once. */
public final class OptionSpecs {
    private OptionSpecs() {}

    /** Returns an option with a value. */
    public static OptionSpec value(String name, String label, String... description) {
        return valueBuilder(name, label, description).build();
    }

    /** Returns a builder of an option with a value. */
    public static OptionSpec.Builder valueBuilder(String name, String label, String... description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .preprocessor(OptionSpecs::acceptOptionBehindSeparator)
                .description(description);
    }

    /**
     * Lets a value begin like an option in {@code --name=--all}, where it can be nothing else. In {@code --name --all} the value is
     * missing.
     */
    static boolean acceptOptionBehindSeparator(
            Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        command.parser().allowOptionsAsOptionParameters(!" ".equals(info.get("separator")));
        return false;
    }

    /** Returns an option with several values, which may be repeated or separated by commas. */
    public static OptionSpec list(String name, String label, String... description) {
        return valueBuilder(name, label, description)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    /** Returns an option without a value. */
    public static OptionSpec flag(String name, String... description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** Returns the one argument that is no option. */
    public static PositionalParamSpec requiredArgument(String label, String... description) {
        return positional("1", label, description);
    }

    /** Returns the one argument that is no option, where an option may be given instead. */
    public static PositionalParamSpec optionalArgument(String label, String... description) {
        return positional("0..1", label, description);
    }

    private static PositionalParamSpec positional(String arity, String label, String... description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity(arity)
                .required(arity.equals("1"))
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }
}
