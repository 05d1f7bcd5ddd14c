package io.github.kickserv4j.domain.shared;

import io.vavr.collection.List;

/** Checks the value of an identity: a whole number from 1 to 9223372036854775807. It loads the rule only to refuse a value. */
final class IdentityRules {
    private IdentityRules() {}

    static void require(String field, long value) {
        if (value <= 0) {
            Rule.require(field, value, List.of(IdentityParser.POSITIVE));
        }
    }
}
