package com.example.violating.ignored;

import io.github.kickserv4j.domain.shared.Money;

/** Code that a pattern of ArchUnit hides. */
record IgnoredByPattern(Money money) {
    double price() {
        return money.amount().doubleValue();
    }
}
