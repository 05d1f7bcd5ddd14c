package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.evidence.ReliesOn;

/** Adds the keys of the custom fields of an account, in two places of a row. */
@ReliesOn("custom-fields")
public final class CustomJsonFields {
    private static final int EACH = 10;

    private CustomJsonFields() {}

    /** Adds texts, numbers and times in turn, from 1 to 10. */
    public static void addFirst(JsonWriter json, CustomFields fields) {
        for (int i = 1; i <= EACH; i++) {
            json.text("custom_text" + i, fields.text(i))
                    .decimal("custom_number" + i, fields.number(i))
                    .time("custom_datetime" + i, fields.datetime(i));
        }
    }

    /** Adds the texts from 11 to 20, which Kickserv added later. */
    public static void addLater(JsonWriter json, CustomFields fields) {
        for (int i = EACH + 1; i <= CustomFields.TEXTS; i++) {
            json.text("custom_text" + i, fields.text(i));
        }
    }
}
