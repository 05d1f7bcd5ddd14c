package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Changes;
import io.github.kickserv4j.domain.shared.Draft;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/** What is to change about a charge. */
public record ChargeChange(Changes<Charge> changes) {
    /** The change, if it keeps every rule. */
    public ChargeChange {
        InvalidInputException.throwIfAny(violations(changes));
    }

    public static Draft<Charge, ChargeChange> builder() {
        return Draft.of(ChargeChange::violations, ChargeChange::new);
    }

    /** Sets one field and keeps all others. */
    public static <T> Draft<Charge, ChargeChange> set(Field<Charge, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static Draft<Charge, ChargeChange> clear(Field<Charge, ?> field) {
        Objects.requireNonNull(field, "field");
        return builder().clear(field);
    }

    /** The charge after this change, but for its total. */
    public Charge applyTo(Charge before) {
        return apply(changes, before);
    }

    static Charge apply(Changes<Charge> changes, Charge before) {
        return new Charge(
                before.id(),
                before.job(),
                changes.over(before, ChargeFields.ITEM_ID),
                changes.over(before, ChargeFields.CHARGE_TYPE_ID),
                changes.over(before, ChargeFields.DESCRIPTION),
                changes.over(before, ChargeFields.DETAILS),
                changes.over(before, ChargeFields.QUANTITY),
                changes.over(before, ChargeFields.PRICE_PER_UNIT),
                changes.over(before, ChargeFields.DISCOUNT),
                before.total(),
                before.audit(),
                before.unreadable());
    }

    private static Seq<Violation> violations(Changes<Charge> changes) {
        return changes.nothing("job_charge").appendAll(changes.violations(ChargeFields.ALL));
    }
}
