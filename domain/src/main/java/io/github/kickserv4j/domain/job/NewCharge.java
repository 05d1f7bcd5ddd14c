package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/** A charge that Kickserv is asked to add to a job. It names an item, or says what it is for. Never part of a new job. */
public record NewCharge(Patch<Charge> fields) implements Serializable {
    /** Refuses fields that break a rule, with all violations. */
    public NewCharge {
        InvalidInputException.throwIfAny(violations(fields));
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with what it is for, and the price of one. */
    public static Builder builder(String description, Money pricePerUnit) {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(pricePerUnit, "pricePerUnit");
        return builder().description(description).pricePerUnit(pricePerUnit);
    }

    /** Returns a builder that begins with an item of the price list. */
    public static Builder builder(ItemId item) {
        Objects.requireNonNull(item, "item");
        return builder().itemId(item);
    }

    private static Seq<Violation> violations(Patch<Charge> fields) {
        Seq<Violation> nameless = fields.violationIfUnset(ChargeFields.ITEM_ID).isEmpty()
                ? List.empty()
                : fields.violationIfUnset(ChargeFields.DESCRIPTION);
        return nameless.appendAll(fields.violations(ChargeFields.ALL));
    }

    /** Builds a {@link NewCharge}; each setter changes and returns this builder. */
    public static final class Builder extends ChargeSetters<NewCharge, Builder> {
        private Builder() {
            super(NewCharge::violations, NewCharge::new);
        }
    }
}
