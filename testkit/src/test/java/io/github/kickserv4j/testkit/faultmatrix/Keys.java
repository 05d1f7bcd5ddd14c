package io.github.kickserv4j.testkit.faultmatrix;

import java.util.Set;

/** The key, as it is now. */
final class Keys {
    private final FaultedAccount account;
    private final Set<Sin> sins;
    private final String first;

    Keys(FaultedAccount account, Set<Sin> sins) {
        this.account = account;
        this.sins = sins;
        this.first = account.apiKey().get();
    }

    String next() {
        String key = sins.contains(Sin.KEEPS_THE_FIRST_KEY)
                ? first
                : account.apiKey().get();
        if (sins.contains(Sin.STRIPS_LINE_BREAKS)) {
            return key.lines().findFirst().orElse("");
        }
        if (!key.matches("[!-~]+")) {
            throw new IllegalArgumentException("the key has characters that no key has");
        }
        return key;
    }

    Ask addressed(Ask ask, String key) {
        return sins.contains(Sin.PUTS_KEY_INTO_ADDRESS)
                ? new Ask(ask.operation(), ask.method(), ask.target() + "?key=" + key, ask.body())
                : ask;
    }
}
