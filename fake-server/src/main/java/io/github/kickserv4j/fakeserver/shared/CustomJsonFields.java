package io.github.kickserv4j.fakeserver.shared;

import static io.github.kickserv4j.fakeserver.shared.JsonField.decimal;
import static io.github.kickserv4j.fakeserver.shared.JsonField.text;
import static io.github.kickserv4j.fakeserver.shared.JsonField.time;

import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** The keys of the custom fields of an account, in two places of a row. */
@ReliesOn("custom-fields")
public record CustomJsonFields<T>(Function<T, CustomFields> fields) {

    /** Returns texts, numbers and times in turn, from 1 to 10. */
    public Seq<JsonField<T>> first() {
        return Vector.rangeClosed(1, 10)
                .flatMap(i -> Vector.of(
                        text("custom_text" + i, (T thing) -> fields.apply(thing).text(i)),
                        decimal("custom_number" + i, thing -> fields.apply(thing)
                                .number(i)),
                        time("custom_datetime" + i, thing -> fields.apply(thing).datetime(i))));
    }

    /** Returns the texts from 11 to 20, which Kickserv added later. */
    public Seq<JsonField<T>> later() {
        return Vector.rangeClosed(11, 20)
                .map(i ->
                        text("custom_text" + i, (T thing) -> fields.apply(thing).text(i)));
    }
}
