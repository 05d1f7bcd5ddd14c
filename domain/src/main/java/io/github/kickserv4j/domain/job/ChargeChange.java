package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.util.Objects;

/** What is to change about a charge. */
public record ChargeChange(Patch<Charge> patch) {
    /** The change, if it keeps every rule. */
    public ChargeChange {
        InvalidInputException.throwIfAny(violations(patch));
    }

    public static RecordBuilder<Charge, ChargeChange> builder() {
        return RecordBuilder.of(ChargeChange::violations, ChargeChange::new);
    }

    /** Sets one field and keeps all others. */
    public static <T> RecordBuilder<Charge, ChargeChange> set(Field<Charge, T> field, T value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        return builder().set(field, value);
    }

    /** Empties one field and keeps all others. */
    public static RecordBuilder<Charge, ChargeChange> clear(Field<Charge, ?> field) {
        Objects.requireNonNull(field, "field");
        return builder().clear(field);
    }

    /** The charge after this change, but for its total. */
    public Charge applyTo(Charge before) {
        return apply(patch, before);
    }

    static Charge apply(Patch<Charge> patch, Charge before) {
        return new Charge(
                before.id(),
                before.job(),
                patch.valueAfter(before, ChargeFields.ITEM_ID),
                patch.valueAfter(before, ChargeFields.CHARGE_TYPE_ID),
                patch.valueAfter(before, ChargeFields.DESCRIPTION),
                patch.valueAfter(before, ChargeFields.DETAILS),
                patch.valueAfter(before, ChargeFields.QUANTITY),
                patch.valueAfter(before, ChargeFields.PRICE_PER_UNIT),
                patch.valueAfter(before, ChargeFields.DISCOUNT),
                before.total(),
                before.audit(),
                before.unreadable());
    }

    private static Seq<Violation> violations(Patch<Charge> patch) {
        return patch.violationIfEmpty("job_charge").appendAll(patch.violations(ChargeFields.ALL));
    }
}
