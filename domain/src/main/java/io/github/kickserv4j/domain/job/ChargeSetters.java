package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.RecordBuilder;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;

/**
 * Sets the fields of a charge that a new one and a change have in common.
 *
 * @param <R> what is built
 * @param <B> the builder itself
 */
public abstract class ChargeSetters<R, B extends ChargeSetters<R, B>> extends RecordBuilder<Charge, R, B> {
    ChargeSetters(Function<Patch<Charge>, Seq<Violation>> rules, Function<Patch<Charge>, R> constructor) {
        super(rules, constructor);
    }

    /** Sets the item of the price list. */
    public final B itemId(ItemId itemId) {
        Objects.requireNonNull(itemId, "itemId");
        return set(ChargeFields.ITEM_ID, itemId);
    }

    public final B chargeTypeId(ChargeTypeId chargeTypeId) {
        Objects.requireNonNull(chargeTypeId, "chargeTypeId");
        return set(ChargeFields.CHARGE_TYPE_ID, chargeTypeId);
    }

    /** Sets what the charge is for, on one line. */
    public final B description(String description) {
        Objects.requireNonNull(description, "description");
        return set(ChargeFields.DESCRIPTION, description);
    }

    /** Sets more about it, on as many lines as it takes. */
    public final B details(String details) {
        Objects.requireNonNull(details, "details");
        return set(ChargeFields.DETAILS, details);
    }

    public final B quantity(BigDecimal quantity) {
        Objects.requireNonNull(quantity, "quantity");
        return set(ChargeFields.QUANTITY, quantity);
    }

    public final B pricePerUnit(Money pricePerUnit) {
        Objects.requireNonNull(pricePerUnit, "pricePerUnit");
        return set(ChargeFields.PRICE_PER_UNIT, pricePerUnit);
    }

    public final B discount(BigDecimal discount) {
        Objects.requireNonNull(discount, "discount");
        return set(ChargeFields.DISCOUNT, discount);
    }
}
