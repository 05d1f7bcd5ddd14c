package io.github.kickserv4j.fakeserver;

import java.util.regex.Pattern;

/** Takes secrets out of text that is kept. */
final class Redaction {
    private static final String REDACTED = "[redacted]";
    private static final String KEYS =
            "(?:token|remember_token|remember_me_token|password|password_digest|password_salt"
                    + "|encrypted_password|stripe_customer_id|stripe_payment_id|api_key|authorization)";
    private static final Pattern JSON =
            Pattern.compile("(\"" + KEYS + "\"\\s*+:\\s*+)\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"?", flags());
    private static final Pattern PARAMETER = Pattern.compile("((?:^|&)" + KEYS + "=)[^&]*+", flags());

    /** Shorter keys are no secrets, and stand in too many innocent words. */
    private static final int SHORTEST_SECRET = 8;

    private final String apiKey;

    Redaction(String apiKey) {
        this.apiKey = apiKey;
    }

    String of(String text) {
        String known = apiKey.length() < SHORTEST_SECRET ? text : text.replace(apiKey, REDACTED);
        String body = JSON.matcher(known).replaceAll("$1\"" + REDACTED + "\"");
        return PARAMETER.matcher(body).replaceAll("$1" + REDACTED);
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
