package io.github.kickserv4j.domain.shared;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/**
 * The id of an item of the account's price list.
 *
 * @param value from 1 upwards; anything else is refused with an {@link InvalidInputException}
 */
public record ItemId(long value) implements Identity<ItemId> {
    public ItemId {
        IdentityRules.require("item_id", value);
    }

    /** Returns the id, or why {@code text}, from people or files, is none. */
    public static Validation<Seq<Violation>, ItemId> parse(String text) {
        return IdentityParser.parse("item_id", text, ItemId::new);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemId same && same.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
