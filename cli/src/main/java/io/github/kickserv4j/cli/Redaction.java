package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.ApiKey;
import io.github.kickserv4j.cli.shared.Shell;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Takes the API key out of text, also in the form in which it travels; wherever it stood: in an argument or the environment. */
record Redaction(Seq<String> keys) {
    /** Shorter ones, such as {@code demo}, are words that messages need. */
    private static final int SHORTEST_SECRET = 8;

    static Redaction of(Seq<String> arguments, Shell shell) {
        Seq<String> behindOption = arguments
                .zip(arguments.drop(1))
                .filter(pair -> pair._1.equals(ApiKey.OPTION))
                .map(pair -> pair._2);
        Seq<String> withinArgument = arguments
                .filter(argument -> argument.startsWith(ApiKey.OPTION + "="))
                .map(argument -> argument.substring(ApiKey.OPTION.length() + 1));
        return new Redaction(behindOption
                .appendAll(withinArgument)
                .appendAll(shell.variable(ApiKey.VARIABLE))
                .filter(key -> key.length() >= SHORTEST_SECRET));
    }

    String of(String text) {
        return keys.flatMap(key -> List.of(key, travelling(key)))
                .foldLeft(text, (safe, secret) -> safe.replace(secret, "[redacted]"));
    }

    private static String travelling(String key) {
        return Base64.getEncoder().encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Redaction";
    }
}
