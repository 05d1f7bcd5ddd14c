package io.github.kickserv4j.adapter.inmemory.job;

import io.github.kickserv4j.adapter.inmemory.shared.PatchedValues;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.control.Option;

/** Applies a patch to a charge, field by field; its total is another's to compute. */
@ReliesOn("writable-keys-of-a-charge")
final class ChargePatcher {
    private ChargePatcher() {}

    static Charge create(Patch<Charge> requested, ChargeId id, JobId job, Audit audit) {
        Charge bare = Charge.builder(id).job(Option.some(job)).build();
        return update(bare, requested, audit);
    }

    static Charge update(Charge before, Patch<Charge> patch, Audit audit) {
        var values = new PatchedValues<>(before, patch);
        return before.toBuilder()
                .item(values.of(ChargeFields.ITEM_ID))
                .type(values.of(ChargeFields.CHARGE_TYPE_ID))
                .description(values.of(ChargeFields.DESCRIPTION))
                .details(values.of(ChargeFields.DETAILS))
                .quantity(values.of(ChargeFields.QUANTITY))
                .pricePerUnit(values.of(ChargeFields.PRICE_PER_UNIT))
                .discount(values.of(ChargeFields.DISCOUNT))
                .audit(audit)
                .build();
    }

    static Charge withTotal(Charge charge, Money total) {
        return charge.toBuilder().total(Option.some(total)).build();
    }
}
