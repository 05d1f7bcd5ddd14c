package io.github.kickserv4j.testkit.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Accounts to export, and the text of their exports. */
final class ExportFixture {
    private ExportFixture() {}

    /** Returns an empty account whose clock stands still. */
    static InMemoryKickserv twin() {
        return InMemoryKickserv.builder()
                .clock(Clock.fixed(Instant.parse("2024-05-01T12:30:00Z"), ZoneOffset.UTC))
                .build();
    }

    /** Returns what an export writes, which must omit nothing. */
    static String text(DataSetExport export, DataSetFormat format) {
        var out = new ByteArrayOutputStream();
        assertThat(export.writeTo(out, format).get().omissions()).isEmpty();
        return out.toString(UTF_8);
    }
}
