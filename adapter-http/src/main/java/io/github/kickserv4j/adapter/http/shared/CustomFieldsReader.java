package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Reads the forty keys of custom fields, which customers and jobs have alike. */
public final class CustomFieldsReader {
    private CustomFieldsReader() {}

    public static Read<CustomFields> read(JsonNode row) {
        var unreadable = new Unreadable();
        var fields = new CustomFields(
                values(row, "custom_text", CustomFields.TEXTS, String.class, unreadable),
                values(row, "custom_number", CustomFields.NUMBERS, BigDecimal.class, unreadable),
                values(row, "custom_datetime", CustomFields.DATETIMES, OffsetDateTime.class, unreadable));
        return new Read<>(fields.equals(CustomFields.NONE) ? CustomFields.NONE : fields, unreadable.all());
    }

    private static <T> Vector<Option<T>> values(
            JsonNode row, String key, int count, Class<T> type, Unreadable unreadable) {
        return Vector.rangeClosed(1, count).map(i -> unreadable.without(Json.at(row, key + i, type)));
    }
}
