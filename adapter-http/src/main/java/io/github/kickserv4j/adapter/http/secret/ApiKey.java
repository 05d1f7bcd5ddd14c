package io.github.kickserv4j.adapter.http.secret;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * The key to an account, from a fixed value or a source. The source is read before the first request, and again when the server
 * rejects the key: Kickserv gives a user a new key when the password changes. Neither the current key nor earlier
 * ones are ever printed.
 */
@ReliesOn({"key-is-user-and-password", "key-changes-with-the-password"})
public final class ApiKey {
    private static final String VISIBLE = "[\\x21-\\x39\\x3b-\\x7e]+"; // ASCII but the colon, which ends a user name

    /** Shorter keys can occur in any text by chance, because escapes and Base64 are decoded. */
    private static final int SHORTEST_SECRET = 8;

    private final Supplier<String> source;
    private Set<String> seen;
    private volatile CurrentKey current = new CurrentKey("", 0, Either.left("there is no API key that could be sent"));

    public ApiKey(Supplier<String> source) {
        this(source, HashSet.empty());
    }

    /** @param others further secrets that must not be printed */
    public ApiKey(Supplier<String> source, Set<String> others) {
        this.source = source;
        this.seen = others;
    }

    /** Returns whether {@code text} can be sent as a key: visible ASCII characters without a colon. */
    public static boolean isValid(String text) {
        return text.matches(VISIBLE);
    }

    /** Returns the header with the key as user name and as password, or the reason why there is none. */
    public Either<String, String> authorization() {
        return known().authorization();
    }

    /** Returns the version of the current key, which distinguishes keys without showing them. */
    public int version() {
        return known().version();
    }

    /** Returns the current key, which all calls read, so that none of them waits for another. */
    private CurrentKey known() {
        return current.version() == 0 ? firstRead() : current;
    }

    private synchronized CurrentKey firstRead() {
        if (current.version() == 0) {
            reread();
        }
        return current;
    }

    /**
     * Reads the source again after the server rejected the key of version {@code used}, and returns whether there is a new key.
     */
    public synchronized boolean refresh(int used) {
        return current.version() != used || reread();
    }

    /**
     * Returns {@code text} without all keys so far and the other secrets. If it contains one encoded, as in Base64, or a part of
     * one, nothing of the text is returned.
     */
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

    private synchronized boolean reread() {
        String key = Try.ofSupplier(source).flatMap(it -> Option.of(it).toTry()).getOrElse("");
        if (!isValid(key) || key.equals(current.key())) {
            return false;
        }
        seen = seen.add(key);
        current = new CurrentKey(key, current.version() + 1, Either.right("Basic " + encoded(key)));
        return true;
    }

    /**
     * A key, never printed.
     *
     * @param version 0 before there is one
     */
    private record CurrentKey(String key, int version, Either<String, String> authorization) {
        @Override
        public String toString() {
            return SecretRedactor.REDACTED;
        }
    }

    /** Returns the key as it is escaped in JSON. */
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
