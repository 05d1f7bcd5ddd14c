package io.github.kickserv4j.cli.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * The commands that show whether a write was carried out.
 *
 * @param afterCreation the command that shows a new record
 * @param ofRecord the command that shows the record of an identity
 */
public record LookupCommands(Seq<String> afterCreation, Function<Object, Seq<String>> ofRecord) {
    /** Returns {@code list --all} and {@code get} of a group of commands. */
    public static LookupCommands listAndGet(String group) {
        return new LookupCommands(
                List.of(group, "list", "--all"), identity -> List.of(group, "get", identity.toString()));
    }

    /** Returns {@code list} of a group that has neither pages nor {@code get}. */
    public static LookupCommands listOnly(String group) {
        return new LookupCommands(List.of(group, "list"), identity -> List.of(group, "list"));
    }
}
