package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The credentials of one account: the key is user name and password at once. Never prints the key. */
@ReliesOn({"account-is-the-first-segment", "key-is-user-and-password", "unknown-account-is-401"})
public final class Credentials {
    private static final String SCHEME = "basic ";
    private static final Rule<String> SLUG = new Rule<>(
            "account_slug",
            "must be one segment of an address: letters, digits, hyphens and underscores",
            slug -> slug.matches("[A-Za-z0-9_-]+"));

    private final String account;
    private final String apiKey;

    public Credentials(String account, String apiKey) {
        this.account = Rule.require("account", account, List.of(SLUG));
        this.apiKey = apiKey;
        if (!Rule.check("api_key", apiKey, Rule.LINE).isValid()) {
            InvalidInputException.throwIfAny(
                    List.of(new Violation("api_key", "must be one line of text", "[redacted]")));
        }
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
