package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.domain.shared.Rule;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Finds arguments and settings that Java could not decode. In a locale that is not one of UTF-8, every character beyond ASCII
 * arrives as {@code U+FFFD}.
 */
final class UndecodableArguments {
    private static final String SETTINGS = "KICKSERV_";

    private UndecodableArguments() {}

    /** Returns their names, without their values, which may be secret. */
    static Seq<String> find(Seq<String> arguments, CommandContext commandContext) {
        return arguments
                .zipWithIndex()
                .filter(argument -> isLost(argument._1))
                .map(argument -> name(arguments, argument._2))
                .appendAll(List.ofAll(commandContext.environment().keySet())
                        .filter(variable -> variable.startsWith(SETTINGS)
                                && commandContext.environmentVariable(variable).exists(UndecodableArguments::isLost))
                        .sorted());
    }

    private static boolean isLost(String text) {
        return !Rule.NOTHING_LOST.holds().test(text);
    }

    /** Returns the name of the option that the argument belongs to, or else its position. */
    private static String name(Seq<String> arguments, int index) {
        return arguments
                .slice(Math.max(0, index - 1), index + 1)
                .reverse()
                .map(argument -> argument.replaceFirst("=.*", ""))
                .find(argument -> argument.matches("--?[a-zA-Z-]+"))
                .getOrElse("argument " + (index + 1));
    }
}
