package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a customer owes, as QuickBooks last told Kickserv (recorded).
 *
 * @param own what the customer owes alone
 * @param total the same with all sub-customers
 */
public record Balance(Option<Money> own, Option<Money> total) {
    public Balance {
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(total, "total");
    }

    public static final Balance NONE = new Balance(Option.none(), Option.none());
}
