package io.github.kickserv4j.adapter.http.secret;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.ports.Kickserv;
import java.util.regex.Pattern;

/**
 * Makes a sentence fit to show: short, on one line, and without the API key. Nothing is shown of one with a word that a secret may
 * stand beside, since Kickserv sends tokens and digests of passwords (recorded), nor of what is too long to be a sentence.
 */
public final class SecretRedactor {
    public static final String REDACTED = "[redacted]";
    private static final int LONGEST_SHOWN = 300;
    private static final int LONGEST_READ = 4_000;
    private static final int LONGEST_VALUE = 100;

    /** Twelve letters and digits in a row, at least three of them letters and one a digit. */
    private static final Pattern LIKE_A_KEY =
            Pattern.compile("(?=[0-9]*+[A-Za-z][0-9]*+[A-Za-z][0-9]*+[A-Za-z])(?=[A-Za-z]*+[0-9])[A-Za-z0-9]{12}");

    private static final Pattern SECRET = Pattern.compile(
            "(?:token|passw|pass[ _-]?phrase|pwd|digest|salt|secret|stripe|credential|bearer|cookie|csrf"
                    + "|api[ _-]?key|authorization|\\$2[a-z]?\\$)", // the last begins a digest of bcrypt
            Pattern.CASE_INSENSITIVE);

    /** What a wrong key is answered with (recorded); it names a password and holds none. */
    private static final String HARMLESS = "Invalid Username, Account or password.";

    private SecretRedactor() {}

    /** The sentence, as far as it is known to be harmless. */
    public static String redact(ApiKey key, String text) {
        return mentionsSecret(text) ? REDACTED : truncate(key.redact(text));
    }

    /** The beginning of a text that holds no secrets, on one line. */
    public static String truncate(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    /**
     * A value that is not of the type that was expected, fit to show: it may be anything. What is long, or has letters and digits mixed
     * as keys have, is not shown.
     */
    public static String redactValue(String text) {
        return text.length() > LONGEST_VALUE
                        || SECRET.matcher(text).find()
                        || LIKE_A_KEY.matcher(text).find()
                ? REDACTED
                : text;
    }

    /** The same of a value of an answer; of an array or object only what it is. */
    public static String redactValue(JsonNode node) {
        return node.isValueNode() || node.isMissingNode()
                ? redactValue(node.asText())
                : node.isArray() ? "an array" : "an object";
    }

    /** Whether the text speaks of a secret, so that one may stand beside, or is too long to tell. */
    public static boolean mentionsSecret(String text) {
        return !text.strip().equals(HARMLESS)
                && (text.length() > LONGEST_READ
                        || SECRET.matcher(EscapeDecoder.decode(text)).find());
    }
}
