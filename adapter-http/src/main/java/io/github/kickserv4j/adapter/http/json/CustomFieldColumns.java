package io.github.kickserv4j.adapter.http.json;

import io.github.kickserv4j.adapter.http.json.Column.Role;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The forty columns of custom fields, which are the same for customers and jobs. */
@ReliesOn("custom-fields")
final class CustomFieldColumns {
    private static final int NUMBERS = CustomFields.TEXTS;
    private static final int DATETIMES = NUMBERS + CustomFields.NUMBERS;
    private static final int COUNT = DATETIMES + CustomFields.DATETIMES;
    private static final @Nullable Object[] NOTHING = new Object[COUNT];

    private CustomFieldColumns() {}

    /** Returns the columns, the first of which has the index {@code first}. */
    static Seq<Column> from(int first) {
        return columns(first, "custom_text", CustomFields.TEXTS, ScalarType.TEXT)
                .appendAll(columns(first + NUMBERS, "custom_number", CustomFields.NUMBERS, ScalarType.DECIMAL))
                .appendAll(columns(first + DATETIMES, "custom_datetime", CustomFields.DATETIMES, ScalarType.TIME));
    }

    private static Seq<Column> columns(int from, String key, int count, ScalarType<?> type) {
        return Vector.range(0, count)
                .map(position -> new Column(from + position, key + (position + 1), Role.CUSTOM, type));
    }

    /** Returns the fields of these values, in the order of the columns, the first of which has the index {@code first}. */
    static CustomFields of(@Nullable Object[] values, int first) {
        return Arrays.equals(values, first, first + COUNT, NOTHING, 0, COUNT)
                ? CustomFields.NONE
                : new CustomFields(
                        part(values, first, CustomFields.TEXTS, String.class),
                        part(values, first + NUMBERS, CustomFields.NUMBERS, BigDecimal.class),
                        part(values, first + DATETIMES, CustomFields.DATETIMES, OffsetDateTime.class));
    }

    private static <T> Seq<Option<T>> part(@Nullable Object[] values, int from, int count, Class<T> type) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of options of any type
        Option<T>[] part = new Option[count];
        for (int position = 0; position < count; position++) {
            part[position] = Option.of(type.cast(values[from + position]));
        }
        return Vector.of(part);
    }
}
