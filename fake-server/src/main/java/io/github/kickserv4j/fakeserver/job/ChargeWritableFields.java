package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.WritableField.decimal;
import static io.github.kickserv4j.fakeserver.shared.WritableField.money;
import static io.github.kickserv4j.fakeserver.shared.WritableField.parsed;
import static io.github.kickserv4j.fakeserver.shared.WritableField.text;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.fakeserver.shared.WritableField;
import io.github.kickserv4j.fakeserver.shared.WritableFields;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The fields of a charge that clients may write. */
final class ChargeWritableFields {
    private static final Seq<WritableField<Charge, ?>> OF_CLIENTS = List.of(
            parsed("item_id", ChargeFields.ITEM_ID, ItemId::parse),
            parsed("job_charge_type_id", ChargeFields.CHARGE_TYPE_ID, ChargeTypeId::parse),
            text("description", ChargeFields.DESCRIPTION),
            text("details", ChargeFields.DETAILS),
            decimal("quantity", ChargeFields.QUANTITY),
            money("price_per_unit", ChargeFields.PRICE_PER_UNIT),
            decimal("discount", ChargeFields.DISCOUNT));

    static final WritableFields<Charge> FIELDS = WritableFields.of("writable-keys-of-a-charge", OF_CLIENTS);

    private ChargeWritableFields() {}
}
