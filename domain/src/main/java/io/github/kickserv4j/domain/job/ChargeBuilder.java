package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.Objects;

/** Builds a {@link Charge} as the server returns it: for adapters and for tests. {@link NewCharge} builds one to create. */
public final class ChargeBuilder {
    private final ChargeId id;
    private Option<JobId> job = Option.none();
    private Option<ItemId> item = Option.none();
    private Option<ChargeTypeId> type = Option.none();
    private Option<String> description = Option.none();
    private Option<String> details = Option.none();
    private Option<BigDecimal> quantity = Option.none();
    private Option<Money> pricePerUnit = Option.none();
    private Option<BigDecimal> discount = Option.none();
    private Option<Money> total = Option.none();
    private Audit audit = Audit.NONE;
    private Seq<Violation> unreadable = List.empty();

    ChargeBuilder(ChargeId id) {
        this.id = id;
    }

    ChargeBuilder(Charge charge) {
        this(charge.id());
        job = charge.job();
        item = charge.item();
        type = charge.type();
        description = charge.description();
        details = charge.details();
        quantity = charge.quantity();
        pricePerUnit = charge.pricePerUnit();
        discount = charge.discount();
        total = charge.total();
        audit = charge.audit();
        unreadable = charge.unreadable();
    }

    public ChargeBuilder job(Option<JobId> job) {
        Objects.requireNonNull(job, "job");
        this.job = job;
        return this;
    }

    public ChargeBuilder item(Option<ItemId> item) {
        Objects.requireNonNull(item, "item");
        this.item = item;
        return this;
    }

    public ChargeBuilder type(Option<ChargeTypeId> type) {
        Objects.requireNonNull(type, "type");
        this.type = type;
        return this;
    }

    public ChargeBuilder description(Option<String> description) {
        Objects.requireNonNull(description, "description");
        this.description = description;
        return this;
    }

    public ChargeBuilder details(Option<String> details) {
        Objects.requireNonNull(details, "details");
        this.details = details;
        return this;
    }

    public ChargeBuilder quantity(Option<BigDecimal> quantity) {
        Objects.requireNonNull(quantity, "quantity");
        this.quantity = quantity;
        return this;
    }

    public ChargeBuilder pricePerUnit(Option<Money> pricePerUnit) {
        Objects.requireNonNull(pricePerUnit, "pricePerUnit");
        this.pricePerUnit = pricePerUnit;
        return this;
    }

    public ChargeBuilder discount(Option<BigDecimal> discount) {
        Objects.requireNonNull(discount, "discount");
        this.discount = discount;
        return this;
    }

    public ChargeBuilder total(Option<Money> total) {
        Objects.requireNonNull(total, "total");
        this.total = total;
        return this;
    }

    public ChargeBuilder audit(Audit audit) {
        Objects.requireNonNull(audit, "audit");
        this.audit = audit;
        return this;
    }

    public ChargeBuilder unreadable(Seq<Violation> unreadable) {
        Objects.requireNonNull(unreadable, "unreadable");
        this.unreadable = unreadable;
        return this;
    }

    public Charge build() {
        return new Charge(
                id, job, item, type, description, details, quantity, pricePerUnit, discount, total, audit, unreadable);
    }
}
