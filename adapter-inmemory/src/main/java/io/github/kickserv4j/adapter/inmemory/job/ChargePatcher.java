package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.PatchedValues;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Applies a patch to a charge, field by field; its total is another's to compute. */
final class ChargePatcher {
    private ChargePatcher() {}

    static Charge create(NewCharge requested, ChargeId id, JobId job, Audit audit) {
        Charge bare = new Charge(
                id,
                Option.some(job),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                audit,
                List.empty());
        return update(bare, requested.fields(), audit);
    }

    static Charge update(Charge before, Patch<Charge> patch, Audit audit) {
        var values = new PatchedValues<>(before, patch);
        return new Charge(
                before.id(),
                before.job(),
                values.of(ChargeFields.ITEM_ID),
                values.of(ChargeFields.CHARGE_TYPE_ID),
                values.of(ChargeFields.DESCRIPTION),
                values.of(ChargeFields.DETAILS),
                values.of(ChargeFields.QUANTITY),
                values.of(ChargeFields.PRICE_PER_UNIT),
                values.of(ChargeFields.DISCOUNT),
                before.total(),
                audit,
                before.unreadable());
    }

    static Charge withTotal(Charge charge, Money total) {
        return new Charge(
                charge.id(),
                charge.job(),
                charge.item(),
                charge.type(),
                charge.description(),
                charge.details(),
                charge.quantity(),
                charge.pricePerUnit(),
                charge.discount(),
                Option.some(total),
                charge.audit(),
                charge.unreadable());
    }
}
