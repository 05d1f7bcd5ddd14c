package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.JsonWriter;

/** Writes charges as Kickserv does within a job, and likewise elsewhere. */
@ReliesOn({"keys-of-a-charge", "keys-of-a-charge-elsewhere", "item-of-a-charge"})
final class ChargeJson {

    private ChargeJson() {}

    /** Writes a charge with the known keys of its item, or {@code null} if it has none. */
    static void charge(JsonWriter json, Charge charge) {
        json.startObject();
        addCharge(json, charge);
        json.key("item")
                .optional(charge.item(), (item, id) -> addItem(item, charge))
                .endObject();
    }

    private static void addCharge(JsonWriter json, Charge charge) {
        json.integer("id", charge.id().value())
                .identity("job_id", charge.job())
                .account()
                .time("created_on", charge.audit().createdAt())
                .text("description", charge.description())
                .decimal("quantity", charge.quantity())
                .money("price_per_unit", charge.pricePerUnit())
                .identity("item_id", charge.item())
                .alwaysNull("qb_txn_line_id")
                .text("details", charge.details())
                .alwaysNull("item_ref_list_id")
                .alwaysNull("txn_line_id")
                .money("total", charge.total())
                .identity("job_charge_type_id", charge.type())
                .updatedBy(charge.audit())
                .alwaysNull("recurring_item_parent_id")
                .time("deleted_at", charge.audit().deletedAt())
                .alwaysNull("tax_id")
                .alwaysNull("sales_tax_code_id")
                .decimal("discount", charge.discount())
                .time("updated_at", charge.audit().updatedAt())
                .alwaysNull("sort_order");
    }

    private static void addItem(JsonWriter json, Charge charge) {
        json.startObject()
                .identity("id", charge.item())
                .account()
                .alwaysNull("created_on")
                .alwaysNull("updated_on")
                .alwaysNull("parent_list_id")
                .alwaysNull("list_id")
                .alwaysNull("edit_sequence")
                .alwaysNull("name")
                .alwaysNull("sublevel")
                .alwaysNull("item_type")
                .alwaysNull("price")
                .alwaysNull("active")
                .alwaysNull("sales_tax_code_ref_full_name")
                .text("full_name", charge.description())
                .text("description", charge.details())
                .alwaysNull("sales_tax_code_ref_list_id")
                .endObject();
    }
}
