package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;

/** The fields of a charge that can be written: a working client writes them. */
public final class ChargeFields {
    public static final Field<Charge, ItemId> ITEM_ID = Field.of("item_id", ItemId.class, Charge::item);
    public static final Field<Charge, ChargeTypeId> CHARGE_TYPE_ID =
            Field.of("job_charge_type_id", ChargeTypeId.class, Charge::type);
    public static final Field<Charge, String> DESCRIPTION = Field.singleLine("description", Charge::description);
    public static final Field<Charge, String> DETAILS = Field.multiLine("details", Charge::details);
    public static final Field<Charge, BigDecimal> QUANTITY =
            Field.decimal("quantity", Charge::quantity).required();
    public static final Field<Charge, Money> PRICE_PER_UNIT = Field.money("price_per_unit", Charge::pricePerUnit);
    public static final Field<Charge, BigDecimal> DISCOUNT =
            Field.decimal("discount", Charge::discount).required();

    public static final Seq<Field<Charge, ?>> ALL = Field.declared(
            ChargeFields.class,
            List.of(ITEM_ID, CHARGE_TYPE_ID, DESCRIPTION, DETAILS, QUANTITY, PRICE_PER_UNIT, DISCOUNT));

    private ChargeFields() {}
}
