package io.github.kickserv4j.adapter.http.secret;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * The key to an account, from wherever it is kept. It is asked for when it is first needed, and again when the server has refused
 * it: Kickserv gives a user another key when the password changes (documented). It never prints, nor does one that it was before.
 */
public final class ApiKey {
    private static final String VISIBLE = "[\\x21-\\x39\\x3b-\\x7e]+"; // ASCII but the colon, which ends a user name

    /** Shorter ones can stand in any text by chance, where escapes and Base64 are read. */
    private static final int SHORTEST_SECRET = 8;

    private final Supplier<String> source;
    private Set<String> seen;
    private String current = "";
    private int version;

    public ApiKey(Supplier<String> source) {
        this(source, HashSet.empty());
    }

    /** @param others what else is not to be shown */
    public ApiKey(Supplier<String> source, Set<String> others) {
        this.source = source;
        this.seen = others;
    }

    /** Whether {@code text} can be sent as a key: visible ASCII characters without a colon. */
    public static boolean isValid(String text) {
        return text.matches(VISIBLE);
    }

    /** The header that it is sent in, as user name and as password (documented); or why there is none. */
    public synchronized Either<String, String> authorization() {
        return version() == 0
                ? Either.left("there is no API key that could be sent")
                : Either.right("Basic " + encoded(current));
    }

    /** Which of the keys so far it is, so that one can be told from another without being shown. */
    public synchronized int version() {
        if (version == 0) {
            reread();
        }
        return version;
    }

    /** Asks for the key once more, after the server refused that of {@code used}; whether there is another one now. */
    public synchronized boolean refresh(int used) {
        return version != used || reread();
    }

    /** {@code text} without any of the keys so far and of the others. If one is in it in a disguise, such as Base64, or a part of one, nothing of the text is left. */
    public synchronized String redact(String text) {
        String plain = seen.toList().sortBy(key -> -key.length()).foldLeft(text, (shown, key) -> shown.replace(
                        encoded(key), SecretRedactor.REDACTED)
                .replace(key, SecretRedactor.REDACTED)
                .replace(escaped(key), SecretRedactor.REDACTED));
        return seen.exists(key -> key.length() >= SHORTEST_SECRET
                        && (EscapeDecoder.containsEncoded(plain, key)
                                || PartialSecretDetector.containsPart(plain, key)))
                ? SecretRedactor.REDACTED
                : plain;
    }

    private boolean reread() {
        String key = Try.ofSupplier(source).flatMap(it -> Option.of(it).toTry()).getOrElse("");
        if (!isValid(key) || key.equals(current)) {
            return false;
        }
        current = key;
        seen = seen.add(key);
        version++;
        return true;
    }

    /** As it stands in JSON. */
    private static String escaped(String key) {
        return key.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String encoded(String key) {
        return Base64.getEncoder().encodeToString((key + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return SecretRedactor.REDACTED;
    }
}
