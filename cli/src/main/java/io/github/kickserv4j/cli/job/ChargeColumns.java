package io.github.kickserv4j.cli.job;

import static io.github.kickserv4j.cli.output.Column.decimal;
import static io.github.kickserv4j.cli.output.Column.integer;
import static io.github.kickserv4j.cli.output.Column.money;
import static io.github.kickserv4j.cli.output.Column.text;
import static io.github.kickserv4j.cli.output.Column.time;

import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A charge as flat columns, under Kickserv's own names. */
final class ChargeColumns {
    private static final Seq<Column<Charge>> ALL = List.of(
            integer("id", charge -> Option.some(charge.id().value())),
            integer("job_id", charge -> charge.job().map(JobId::value)),
            integer("item_id", charge -> charge.item().map(ItemId::value)),
            integer("job_charge_type_id", charge -> charge.type().map(ChargeTypeId::value)),
            text(ChargeFields.DESCRIPTION),
            text(ChargeFields.DETAILS),
            decimal("quantity", Charge::quantity),
            money("price_per_unit", Charge::pricePerUnit),
            decimal("discount", Charge::discount),
            money("total", Charge::total),
            time("created_on", charge -> charge.audit().createdAt()),
            time("updated_at", charge -> charge.audit().updatedAt()),
            integer("updated_by", charge -> charge.audit().updatedBy().map(EmployeeId::value)),
            time("deleted_at", charge -> charge.audit().deletedAt()));

    /** Everything that is modelled of a charge. */
    static final Columns<Charge> CHARGE = new Columns<>(
            ALL,
            List.of("id", "description", "details", "quantity", "price_per_unit", "discount", "total"),
            Charge::unreadable);

    private ChargeColumns() {}
}
