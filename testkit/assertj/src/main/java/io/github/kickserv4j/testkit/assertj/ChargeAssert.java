package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assertions on a charge, which is one line of the costs of a job. */
public class ChargeAssert extends RecordAssert<ChargeAssert, Charge> {
    public ChargeAssert(@Nullable Charge actual) {
        super(actual, ChargeAssert.class);
    }

    /** Asserts the description. */
    public ChargeAssert hasDescription(String description) {
        Objects.requireNonNull(description, "description");
        return has("description", description, Charge::description);
    }

    /** Asserts the details. */
    public ChargeAssert hasDetails(String details) {
        Objects.requireNonNull(details, "details");
        return has("details", details, Charge::details);
    }

    /** Asserts the quantity, whatever its trailing zeros. */
    public ChargeAssert hasQuantity(BigDecimal quantity) {
        Objects.requireNonNull(quantity, "quantity");
        return has("quantity", quantity, Charge::quantity, found -> found.compareTo(quantity) == 0);
    }

    /** Asserts the quantity, such as {@code 1.5}. */
    public ChargeAssert hasQuantity(String quantity) {
        Objects.requireNonNull(quantity, "quantity");
        return hasQuantity(new BigDecimal(quantity));
    }

    /** Asserts the price of one unit. */
    public ChargeAssert hasPricePerUnit(Money price) {
        Objects.requireNonNull(price, "price");
        return has("price per unit", price, Charge::pricePerUnit);
    }

    /** Asserts the price of one unit, such as {@code 120.00}. */
    public ChargeAssert hasPricePerUnit(String price) {
        Objects.requireNonNull(price, "price");
        return hasPricePerUnit(Money.of(price));
    }

    /** Asserts the total. */
    public ChargeAssert hasTotal(Money total) {
        Objects.requireNonNull(total, "total");
        return has("total", total, Charge::total);
    }

    /** Asserts the total, such as {@code 120.00}. */
    public ChargeAssert hasTotal(String total) {
        Objects.requireNonNull(total, "total");
        return hasTotal(Money.of(total));
    }

    @Override
    String subject() {
        return "charge " + actual.id()
                + actual.description().map(text -> " (" + text + ")").getOrElse("");
    }

    @Override
    Seq<Violation> unreadable() {
        return actual.unreadable();
    }
}
