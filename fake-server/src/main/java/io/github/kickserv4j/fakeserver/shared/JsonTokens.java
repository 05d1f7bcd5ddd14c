package io.github.kickserv4j.fakeserver.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * Writes the tokens of JSON into memory, which does not fail.
 *
 * @param generator writes into memory
 */
@ReliesOnNoFact("writes JSON")
record JsonTokens(JsonGenerator generator) {
    void startObject() {
        try {
            generator.writeStartObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void startArray() {
        try {
            generator.writeStartArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void key(String name) {
        try {
            generator.writeFieldName(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void nothing() {
        try {
            generator.writeNull();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void text(String value) {
        try {
            generator.writeString(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void flag(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void integer(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void number(BigDecimal value) {
        try {
            generator.writeNumber(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
