package io.github.kickserv4j.adapter.http.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a sentence fit to show: short, on one line, without the API key, and only up to the first word that a secret may follow,
 * since Kickserv sends tokens and digests of passwords (recorded). What is too long to be a sentence is not shown.
 */
public final class Redaction {
    static final String REDACTED = "[redacted]";
    private static final int LONGEST_SHOWN = 300;
    private static final int LONGEST_READ = 4_000;
    private static final Pattern SECRET = Pattern.compile(
            "(?:token|passw|pass[ _-]?phrase|pwd|digest|salt|secret|stripe|credential|bearer|cookie|csrf"
                    + "|api[ _-]?key|authorization)",
            Pattern.CASE_INSENSITIVE);

    /** What a wrong key is answered with (recorded); it names a password and holds none. */
    private static final String HARMLESS = "Invalid Username, Account or password.";

    private Redaction() {}

    /** The sentence, as far as it is known to be harmless. */
    public static String scrubbed(ApiKey key, String text) {
        return text.length() > LONGEST_READ ? REDACTED : shortened(key.redacted(upToSecrets(key.redacted(text))));
    }

    /** The beginning of a text that holds no secrets, on one line. */
    public static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    /** Whether the text speaks of a secret, so that one may follow it, or is too long to tell. */
    static boolean isAboutSecrets(String text) {
        return !text.strip().equals(HARMLESS)
                && (text.length() > LONGEST_READ
                        || SECRET.matcher(Escapes.undone(text)).find());
    }

    static String upToSecrets(String text) {
        if (!isAboutSecrets(text)) {
            return text;
        }
        Matcher secret = SECRET.matcher(text);
        String before = secret.find() ? text.substring(0, secret.start()).replaceFirst("[\\w-]{1,40}$", "") : "";
        return isAboutSecrets(before) ? REDACTED : before + REDACTED;
    }
}
