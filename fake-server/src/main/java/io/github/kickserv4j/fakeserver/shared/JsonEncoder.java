package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON as UTF-8, with exact decimals and without exponents. It needs no trees, which take long to load. */
@ReliesOnNoFact("writes JSON")
final class JsonEncoder {
    private static final int USUAL_SIZE = 1 << 12;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonEncoder() {}

    /** Returns {@code value}, with the values that depend on the account. */
    static byte[] encode(JsonBody value, ServedAccount account) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
            value.writeTo(new JsonWriter(json, account));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
