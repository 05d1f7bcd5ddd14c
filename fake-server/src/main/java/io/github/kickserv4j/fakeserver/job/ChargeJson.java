package io.github.kickserv4j.fakeserver.job;

import static io.github.kickserv4j.fakeserver.shared.JsonField.account;
import static io.github.kickserv4j.fakeserver.shared.JsonField.alwaysNull;
import static io.github.kickserv4j.fakeserver.shared.JsonField.decimal;
import static io.github.kickserv4j.fakeserver.shared.JsonField.integer;
import static io.github.kickserv4j.fakeserver.shared.JsonField.money;
import static io.github.kickserv4j.fakeserver.shared.JsonField.text;
import static io.github.kickserv4j.fakeserver.shared.JsonField.time;
import static io.github.kickserv4j.fakeserver.shared.JsonField.updatedBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonField;
import io.github.kickserv4j.fakeserver.shared.JsonObjectMapping;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Writes charges as Kickserv does within a job, and likewise elsewhere. */
@ReliesOn({"keys-of-a-charge", "keys-of-a-charge-elsewhere", "item-of-a-charge"})
final class ChargeJson {
    private static final JsonObjectMapping<Charge> CHARGE = new JsonObjectMapping<>(columns());
    private static final JsonObjectMapping<Charge> ITEM = new JsonObjectMapping<>(item());

    private ChargeJson() {}

    /** Writes a charge with the known keys of its item, or {@code null} if it has none. */
    static ObjectNode toJson(Charge charge) {
        ObjectNode row = CHARGE.toJson(charge);
        return row.set("item", charge.item().isDefined() ? ITEM.toJson(charge) : JsonTrees.NODES.nullNode());
    }

    static ArrayNode toJson(Seq<Charge> charges) {
        ArrayNode rows = JsonTrees.NODES.arrayNode();
        charges.forEach(charge -> rows.add(toJson(charge)));
        return rows;
    }

    private static Seq<JsonField<Charge>> columns() {
        return Vector.of(
                integer("id", charge -> Option.some(charge.id().value())),
                integer("job_id", charge -> charge.job().map(JobId::value)),
                account(),
                time("created_on", charge -> charge.audit().createdAt()),
                text("description", Charge::description),
                decimal("quantity", Charge::quantity),
                money("price_per_unit", Charge::pricePerUnit),
                integer("item_id", charge -> charge.item().map(ItemId::value)),
                alwaysNull("qb_txn_line_id"),
                text("details", Charge::details),
                alwaysNull("item_ref_list_id"),
                alwaysNull("txn_line_id"),
                money("total", Charge::total),
                integer("job_charge_type_id", charge -> charge.type().map(ChargeTypeId::value)),
                updatedBy(Charge::audit),
                alwaysNull("recurring_item_parent_id"),
                time("deleted_at", charge -> charge.audit().deletedAt()),
                alwaysNull("tax_id"),
                alwaysNull("sales_tax_code_id"),
                decimal("discount", Charge::discount),
                time("updated_at", charge -> charge.audit().updatedAt()),
                alwaysNull("sort_order"));
    }

    private static Seq<JsonField<Charge>> item() {
        return Vector.of(
                integer("id", charge -> charge.item().map(ItemId::value)),
                account(),
                alwaysNull("created_on"),
                alwaysNull("updated_on"),
                alwaysNull("parent_list_id"),
                alwaysNull("list_id"),
                alwaysNull("edit_sequence"),
                alwaysNull("name"),
                alwaysNull("sublevel"),
                alwaysNull("item_type"),
                alwaysNull("price"),
                alwaysNull("active"),
                alwaysNull("sales_tax_code_ref_full_name"),
                text("full_name", Charge::description),
                text("description", Charge::details),
                alwaysNull("sales_tax_code_ref_list_id"));
    }
}
