package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.io.Serializable;

/** Describes what is to change about a charge. */
public record ChargeChange(Patch<Charge> patch) implements Serializable {
    /** Refuses a patch that breaks a rule, with all violations. */
    public ChargeChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static Builder builder() {
        return new Builder();
    }

    private static Seq<Violation> violations(Patch<Charge> patch) {
        return patch.violationIfEmpty("job_charge").appendAll(patch.violations(ChargeFields.ALL));
    }

    /** Builds a {@link ChargeChange}; each setter changes and returns this builder. */
    public static final class Builder extends ChargeSetters<ChargeChange, Builder> {
        private Builder() {
            super(ChargeChange::violations, ChargeChange::new);
        }

        public Builder clearItemId() {
            return clear(ChargeFields.ITEM_ID);
        }

        public Builder clearChargeTypeId() {
            return clear(ChargeFields.CHARGE_TYPE_ID);
        }

        public Builder clearDescription() {
            return clear(ChargeFields.DESCRIPTION);
        }

        public Builder clearDetails() {
            return clear(ChargeFields.DETAILS);
        }

        public Builder clearPricePerUnit() {
            return clear(ChargeFields.PRICE_PER_UNIT);
        }
    }
}
