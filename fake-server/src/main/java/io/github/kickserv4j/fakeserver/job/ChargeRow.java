package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.Column.account;
import static io.github.kickserv4j.fakeserver.shared.Column.decimal;
import static io.github.kickserv4j.fakeserver.shared.Column.money;
import static io.github.kickserv4j.fakeserver.shared.Column.text;
import static io.github.kickserv4j.fakeserver.shared.Column.time;
import static io.github.kickserv4j.fakeserver.shared.Column.unfilled;
import static io.github.kickserv4j.fakeserver.shared.Column.updatedBy;
import static io.github.kickserv4j.fakeserver.shared.Column.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.fakeserver.shared.Column;
import io.github.kickserv4j.fakeserver.shared.Json;
import io.github.kickserv4j.fakeserver.shared.Row;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Charges as Kickserv writes them within a job (documented); that they are so elsewhere is inferred. */
final class ChargeRow {
    private static final Row<Charge> CHARGE = new Row<>(columns());
    private static final Row<Charge> ITEM = new Row<>(item());

    private ChargeRow() {}

    /** With the item as far as the charge knows it, or {@code null} if it has none. */
    static ObjectNode of(Charge charge) {
        ObjectNode row = CHARGE.of(charge);
        return row.set("item", charge.item().isDefined() ? ITEM.of(charge) : Json.NODES.nullNode());
    }

    static ArrayNode of(Seq<Charge> charges) {
        ArrayNode rows = Json.NODES.arrayNode();
        charges.forEach(charge -> rows.add(of(charge)));
        return rows;
    }

    private static Seq<Column<Charge>> columns() {
        return Vector.of(
                whole("id", charge -> Option.some(charge.id().value())),
                whole("job_id", charge -> charge.job().map(JobId::value)),
                account(),
                time("created_on", charge -> charge.audit().createdAt()),
                text("description", Charge::description),
                decimal("quantity", Charge::quantity),
                money("price_per_unit", Charge::pricePerUnit),
                whole("item_id", charge -> charge.item().map(ItemId::value)),
                unfilled("qb_txn_line_id"),
                text("details", Charge::details),
                unfilled("item_ref_list_id"),
                unfilled("txn_line_id"),
                money("total", Charge::total),
                whole("job_charge_type_id", charge -> charge.type().map(ChargeTypeId::value)),
                updatedBy(Charge::audit),
                unfilled("recurring_item_parent_id"),
                time("deleted_at", charge -> charge.audit().deletedAt()),
                unfilled("tax_id"),
                unfilled("sales_tax_code_id"),
                decimal("discount", Charge::discount),
                time("updated_at", charge -> charge.audit().updatedAt()),
                unfilled("sort_order"));
    }

    private static Seq<Column<Charge>> item() {
        return Vector.of(
                whole("id", charge -> charge.item().map(ItemId::value)),
                account(),
                unfilled("created_on"),
                unfilled("updated_on"),
                unfilled("parent_list_id"),
                unfilled("list_id"),
                unfilled("edit_sequence"),
                unfilled("name"),
                unfilled("sublevel"),
                unfilled("item_type"),
                unfilled("price"),
                unfilled("active"),
                unfilled("sales_tax_code_ref_full_name"),
                text("full_name", Charge::description),
                text("description", Charge::details),
                unfilled("sales_tax_code_ref_list_id"));
    }
}
