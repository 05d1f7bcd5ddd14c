package io.github.kickserv4j.adapter.http.shared;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads the forty keys of custom fields, which customers and jobs have alike. */
public final class CustomFieldsReader {
    private CustomFieldsReader() {}

    public static Read<CustomFields> read(JsonNode row) {
        List<Violation> unreadable = new ArrayList<>();
        var fields = new CustomFields(
                Vector.rangeClosed(1, CustomFields.TEXTS)
                        .map(i -> value(row, "custom_text" + i, String.class, unreadable)),
                Vector.rangeClosed(1, CustomFields.NUMBERS)
                        .map(i -> value(row, "custom_number" + i, BigDecimal.class, unreadable)),
                Vector.rangeClosed(1, CustomFields.DATETIMES)
                        .map(i -> value(row, "custom_datetime" + i, OffsetDateTime.class, unreadable)));
        return new Read<>(fields.equals(CustomFields.NONE) ? CustomFields.NONE : fields, Vector.ofAll(unreadable));
    }

    private static <T> Option<T> value(JsonNode row, String key, Class<T> type, List<Violation> unreadable) {
        JsonNode value = row.path(key);
        if (value.isNull() || value.isMissingNode()) {
            return Option.none();
        }
        Read<Option<T>> read = Json.value(value, type);
        read.unreadable()
                .map(why -> new Violation(key, why.rule(), why.value()))
                .forEach(unreadable::add);
        return read.value();
    }
}
