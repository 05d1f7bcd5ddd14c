package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.Decimal;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One line of what a job costs.
 *
 * @param description the item's full name, such as {@code Parts:Filter} (documented)
 * @param details the text of the line
 * @param discount Kickserv's unit is not known; the twin takes it for an amount
 * @param total what the line comes to, as Kickserv computes it
 * @param unreadable values that the server sent in an unexpected form
 */
public record Charge(
        ChargeId id,
        Option<JobId> job,
        Option<ItemId> item,
        Option<ChargeTypeId> type,
        Option<String> description,
        Option<String> details,
        Option<BigDecimal> quantity,
        Option<Money> pricePerUnit,
        Option<BigDecimal> discount,
        Option<Money> total,
        Audit audit,
        Seq<Violation> unreadable)
        implements Serializable {

    public Charge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(pricePerUnit, "pricePerUnit");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(unreadable, "unreadable");
        quantity = quantity.map(Decimal::canonical);
        discount = discount.map(Decimal::canonical);
    }

    /** Returns a builder of a charge of which nothing else is known. */
    public static ChargeBuilder builder(ChargeId id) {
        Objects.requireNonNull(id, "id");
        return new ChargeBuilder(id);
    }

    /** Returns a builder that begins with all that this charge has. */
    public ChargeBuilder toBuilder() {
        return new ChargeBuilder(this);
    }
}
