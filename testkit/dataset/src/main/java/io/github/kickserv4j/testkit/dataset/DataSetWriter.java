package io.github.kickserv4j.testkit.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Flag;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Items;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Members;
import io.github.kickserv4j.testkit.dataset.ExportedValue.Text;
import io.vavr.Tuple2;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a data set, customer by customer. */
final class DataSetWriter implements AutoCloseable {
    private final JsonGenerator generator;
    private final OutputStream out;
    private boolean isFinished;

    DataSetWriter(OutputStream out, DataSetFormat format) throws IOException {
        this.out = out;
        generator = format.generator(out);
        generator.writeStartObject();
        generator.writeArrayFieldStart("customers");
    }

    void write(ExportedValue value) throws IOException {
        if (value instanceof Text text) {
            generator.writeString(text.text());
        } else if (value instanceof Flag flag) {
            generator.writeBoolean(flag.isTrue());
        } else if (value instanceof Items items) {
            writeItems(items);
        } else if (value instanceof Members members) {
            writeMembers(members);
        }
    }

    private void writeItems(Items items) throws IOException {
        generator.writeStartArray();
        for (ExportedValue item : items.items()) {
            write(item);
        }
        generator.writeEndArray();
    }

    private void writeMembers(Members members) throws IOException {
        generator.writeStartObject();
        for (Tuple2<String, ExportedValue> member : members.byName()) {
            generator.writeFieldName(member._1);
            write(member._2);
        }
        generator.writeEndObject();
    }

    /** Ends the document with a line break; only a complete document is readable. */
    void finish() throws IOException {
        generator.writeEndArray();
        generator.writeEndObject();
        generator.flush();
        if (generator.getPrettyPrinter() != null) {
            out.write("\n".getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        isFinished = true;
    }

    /** Closes the generator of a complete document. That of YAML fails on a part of one, which would hide why it is a part. */
    @Override
    public void close() throws IOException {
        if (isFinished) {
            generator.close();
        }
    }
}
