package io.github.kickserv4j.adapter.http.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Reads the forty keys of custom fields, which are the same for customers and jobs. */
@ReliesOn("custom-fields")
public final class CustomFieldsReader {
    private CustomFieldsReader() {}

    public static ReadResult<CustomFields> read(JsonNode row) {
        var unreadableValues = new UnreadableValues();
        var fields = new CustomFields(
                values(row, "custom_text", CustomFields.TEXTS, String.class, unreadableValues),
                values(row, "custom_number", CustomFields.NUMBERS, BigDecimal.class, unreadableValues),
                values(row, "custom_datetime", CustomFields.DATETIMES, OffsetDateTime.class, unreadableValues));
        return new ReadResult<>(fields.equals(CustomFields.NONE) ? CustomFields.NONE : fields, unreadableValues.all());
    }

    private static <T> Vector<Option<T>> values(
            JsonNode row, String key, int count, Class<T> type, UnreadableValues unreadableValues) {
        return Vector.rangeClosed(1, count).map(i -> unreadableValues.unwrap(JsonReader.readKey(row, key + i, type)));
    }
}
