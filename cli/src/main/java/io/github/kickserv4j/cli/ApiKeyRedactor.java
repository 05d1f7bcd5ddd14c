package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.shared.ApiKeyOption;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** Removes the API keys of arguments and environment from text, also in their encoded and escaped forms. */
record ApiKeyRedactor(Seq<String> keys) {
    /** The length of the shortest key that is removed. Shorter keys, such as {@code demo}, may be words of messages. */
    private static final int SHORTEST_SECRET = 8;

    static ApiKeyRedactor from(Seq<String> arguments, CommandContext commandContext) {
        Seq<String> behindOption = arguments
                .zip(arguments.drop(1))
                .filter(pair -> pair._1.equals(ApiKeyOption.OPTION))
                .map(pair -> pair._2);
        Seq<String> withinArgument = arguments
                .filter(argument -> argument.startsWith(ApiKeyOption.OPTION + "="))
                .map(argument -> argument.substring(ApiKeyOption.OPTION.length() + 1));
        return new ApiKeyRedactor(behindOption
                .appendAll(withinArgument)
                .appendAll(commandContext.environmentVariable(ApiKeyOption.VARIABLE))
                .filter(key -> key.length() >= SHORTEST_SECRET));
    }

    String redact(String text) {
        return keys.flatMap(ApiKeyRedactor::forms)
                .sortBy(form -> -form.length())
                .foldLeft(text, (safe, secret) -> safe.replace(secret, "[redacted]"));
    }

    /** Returns the key as it is, as it is sent, and as it is escaped in addresses, HTML and JSON. */
    private static Seq<String> forms(String key) {
        String percent = URLEncoder.encode(key, StandardCharsets.UTF_8);
        String html = key.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return List.of(
                key,
                encoded(key + ":" + key),
                encoded(key),
                percent,
                percent.toLowerCase(Locale.ROOT),
                html,
                html.replace("'", "&#39;"),
                key.replace("\\", "\\\\").replace("\"", "\\\""),
                each(key, "%%%02X"),
                each(key, "%%%02x"),
                each(key, "&#%d;"),
                each(key, "\\" + "u%04x"));
    }

    private static String each(String key, String format) {
        return key.chars()
                .mapToObj(character -> String.format(Locale.ROOT, format, character))
                .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ApiKeyRedactor";
    }
}
