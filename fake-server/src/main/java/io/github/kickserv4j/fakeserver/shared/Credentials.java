package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The credentials of one account: the key is user name and password at once. Never prints the key. */
@ReliesOn({"account-is-the-first-segment", "key-is-user-and-password", "unknown-account-is-401"})
public final class Credentials {
    private static final String SCHEME = "basic ";
    private static final String HIDDEN = "(hidden)";
    private static final Rule<String> SLUG = new Rule<>(
            "account_name",
            "must be letters, digits, hyphens and underscores, and begin with a letter or digit",
            slug -> slug.matches("[A-Za-z0-9][A-Za-z0-9_-]*"));

    /** ASCII without the colon, because a colon ends a user name. */
    private static final Rule<String> KEY = new Rule<>(
            "visible_ascii",
            "must be visible ASCII characters without a colon",
            key -> key.matches("[\\x21-\\x39\\x3b-\\x7e]+"));

    private final String account;
    private final String apiKey;

    /**
     * Creates the credentials of accounts and keys that clients accept, too.
     *
     * @throws InvalidInputException with all violations
     */
    public Credentials(String account, String apiKey) {
        InvalidInputException.throwIfAny(
                violations("account", account, SLUG, account).appendAll(violations("api_key", apiKey, KEY, HIDDEN)));
        this.account = account;
        this.apiKey = apiKey;
    }

    private static Seq<Violation> violations(String field, String value, Rule<String> rule, String shown) {
        if (value.isEmpty()) {
            return List.of(Violation.of(field, Rule.REQUIRED, ""));
        }
        return rule.holds().test(value) ? List.empty() : List.of(Violation.of(field, rule, shown));
    }

    public String account() {
        return account;
    }

    public String apiKey() {
        return apiKey;
    }

    /** Returns whether the key in {@code authorization} gives access to the account {@code wanted}. */
    public boolean matches(Option<String> wanted, Option<String> authorization) {
        return wanted.contains(account) && authorization.isDefined() && isRight(authorization.get());
    }

    private boolean isRight(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        try {
            byte[] pair = Base64.getDecoder()
                    .decode(authorization.substring(SCHEME.length()).strip());
            return new String(pair, StandardCharsets.UTF_8).equals(apiKey + ":" + apiKey);
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Credentials[account=" + account + "]";
    }
}
