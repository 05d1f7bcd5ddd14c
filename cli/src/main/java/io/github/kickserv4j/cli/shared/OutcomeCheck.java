package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.BiFunction;

/**
 * Finds out whether a write was carried out.
 *
 * @param reconcile looks whether the write that failed was carried out
 * @param command the command that shows the present records
 */
record OutcomeCheck<T>(BiFunction<Kickserv, Failure, Either<Failure, Reconciliation<T>>> reconcile, String command) {
    private static final String PLAIN = "[A-Za-z0-9_./:@%+,=-]+";

    /** Returns a check whose command is about the same owner at the same account. The command never holds the key. */
    static <T> OutcomeCheck<T> of(
            ParsedArguments parsedArguments,
            BiFunction<Kickserv, Failure, Either<Failure, Reconciliation<T>>> reconcile,
            Seq<String> words) {
        Seq<String> account = List.of(GlobalOptions.URL, GlobalOptions.ACCOUNT)
                .flatMap(option -> parsedArguments.option(option).toList().flatMap(value -> List.of(option, value)));
        return new OutcomeCheck<>(
                reconcile,
                List.of("kickserv")
                        .appendAll(words)
                        .appendAll(OwnerOptions.asArguments(parsedArguments))
                        .appendAll(account)
                        .map(OutcomeCheck::quoted)
                        .mkString(" "));
    }

    /** Returns the text as one word of a shell. */
    private static String quoted(String word) {
        return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
