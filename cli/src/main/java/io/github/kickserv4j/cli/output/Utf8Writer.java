package io.github.kickserv4j.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Writes text in UTF-8, and also text that is encoded already. */
public final class Utf8Writer extends PrintWriter {
    private final OutputStream stream;

    public Utf8Writer(OutputStream stream) {
        super(new OutputStreamWriter(Objects.requireNonNull(stream, "stream"), StandardCharsets.UTF_8));
        this.stream = stream;
    }

    /** Returns a stream of encoded text, which is written at once, behind all text that was written before. */
    OutputStream encoded() {
        return new EncodedText();
    }

    /** Keeps a failure for {@link #checkError()}, as the writer does. */
    private final class EncodedText extends OutputStream {
        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) {
            Utf8Writer.this.flush();
            try {
                stream.write(octets, offset, length);
            } catch (IOException failed) {
                setError();
            }
        }
    }
}
