package io.github.kickserv4j.adapter.http.shared;

import java.util.regex.Pattern;

/** Makes an answer's text fit to show: short, on one line, and without the secrets that Kickserv sends (recorded). */
final class Redaction {
    private static final int LONGEST_SHOWN = 300;
    private static final Pattern SECRETS = Pattern.compile(
            "(\"[^\"]*(?:token|password|salt|digest|secret|stripe)[^\"]*\"\\s*:\\s*)(\"(?:[^\"\\\\]|\\\\.)*\"?|[^,}\\s]+)",
            Pattern.CASE_INSENSITIVE);

    private Redaction() {}

    /** The whole text without secrets; JSON stays JSON. */
    static String withoutSecrets(Account account, String text) {
        return account.redacted(SECRETS.matcher(text).replaceAll("$1\"[redacted]\""));
    }

    /** The beginning of the text, on one line, without secrets. */
    static String excerpt(Account account, String text) {
        return shortened(withoutSecrets(account, text));
    }

    /** The beginning of a text that holds no secrets, on one line. */
    static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
