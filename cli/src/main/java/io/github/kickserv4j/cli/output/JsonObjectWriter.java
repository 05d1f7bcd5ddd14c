package io.github.kickserv4j.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects, value by value, without a tree of each record. For UTF-8, the names are encoded only once. There is no
 * object mapper, since loading one takes a tenth of a second.
 */
final class JsonObjectWriter<T> {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .rootValueSeparator((String) null)
            .build();

    private final Member<T>[] members;
    private final JsonGenerator generator;

    @SuppressWarnings("unchecked") // an array of members of any type
    JsonObjectWriter(Columns<T> columns, PrintWriter out) {
        members = columns.all()
                .map(column -> new Member<>(new SerializedString(column.name()), column.value()))
                .toJavaArray(Member[]::new);
        try {
            generator = out instanceof Utf8Writer utf8
                    ? FACTORY.createGenerator(utf8.encoded())
                    : FACTORY.createGenerator(out);
        } catch (IOException impossibleForPrintWriter) {
            throw new UncheckedIOException(impossibleForPrintWriter);
        }
    }

    /** Writes one record and what follows it. */
    void write(T record, String end) {
        try {
            generator.writeStartObject();
            for (Member<T> member : members) {
                generator.writeFieldName(member.name());
                JsonValue.write(member.value().apply(record), generator);
            }
            generator.writeEndObject();
            generator.writeRaw(end);
            generator.flush();
        } catch (IOException impossibleForPrintWriter) {
            throw new UncheckedIOException(impossibleForPrintWriter);
        }
    }

    /** A column with its name as it is written. */
    private record Member<T>(SerializableString name, Function<T, @Nullable Object> value) {}
}
