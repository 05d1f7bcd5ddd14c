package io.github.kickserv4j.domain.customer;

import io.github.kickserv4j.domain.shared.Money;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * The amount that a customer owes: what all jobs of the customer have left to pay, without what the customer paid that is put to no
 * job. What a job has left to pay is the {@code balanceRemaining} of its amounts. Below zero, it is money to the customer's credit.
 *
 * <p>That it means this is inferred. Kickserv has it from QuickBooks (recorded), so it is as of the last synchronization, and some
 * customers have none (recorded); what jobs have left to pay is Kickserv's own.
 *
 * @param own what the customer owes alone
 * @param total the same with all sub-customers (inferred)
 */
public record Balance(Option<Money> own, Option<Money> total) implements Serializable {
    public Balance {
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(total, "total");
    }

    public static final Balance NONE = new Balance(Option.none(), Option.none());
}
