package io.github.kickserv4j.adapter.http.secret;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.evidence.ReliesOn;
import java.util.regex.Pattern;

/**
 * Makes a sentence safe to print: short, on one line, and without the API key. A sentence with a word that may introduce a secret
 * is not printed, because Kickserv sends tokens and digests of passwords. Neither is a text that is too long to be a
 * sentence.
 */
@ReliesOn({"secrets-of-a-customer", "wrong-key-is-401"})
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

    /** The response to a wrong key; it mentions a password but contains none. */
    private static final String HARMLESS = "Invalid Username, Account or password.";

    private SecretRedactor() {}

    /** Returns the sentence, as far as it is known to be harmless. */
    public static String redact(ApiKey key, String text) {
        return mentionsSecret(text) ? REDACTED : truncate(key.redact(text));
    }

    /** Returns the beginning of a text without secrets, on one line. */
    public static String truncate(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    /**
     * Returns a value of an unexpected type in a safe form. Long values, and those that mix letters and digits as keys do, are
     * not shown.
     */
    public static String redactValue(String text) {
        return text.length() > LONGEST_VALUE
                        || SECRET.matcher(text).find()
                        || LIKE_A_KEY.matcher(text).find()
                ? REDACTED
                : text;
    }

    /** Returns a value of a response in a safe form; for an array or object only its kind. */
    public static String redactValue(JsonNode node) {
        return node.isValueNode() || node.isMissingNode()
                ? redactValue(node.asText())
                : node.isArray() ? "an array" : "an object";
    }

    /** Returns whether the text mentions a secret, so that one may follow, or is too long to decide. */
    public static boolean mentionsSecret(String text) {
        return !text.strip().equals(HARMLESS)
                && (text.length() > LONGEST_READ
                        || SECRET.matcher(EscapeDecoder.decode(text)).find());
    }
}
