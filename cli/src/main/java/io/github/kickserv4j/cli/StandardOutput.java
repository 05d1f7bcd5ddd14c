package io.github.kickserv4j.cli;

import io.github.kickserv4j.cli.output.Utf8Writer;
import io.vavr.control.Option;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;

/** The standard output, in UTF-8 whatever the locale. It keeps the reason of a write failure. */
final class StandardOutput extends OutputStream {
    private final OutputStream file = new FileOutputStream(FileDescriptor.out);
    private Option<IOException> failure = Option.none();

    PrintWriter writer() {
        return new Utf8Writer(this);
    }

    /** Returns the reason of the write failure; absent if there was none, or if the reader of a pipe has gone. */
    Option<String> writeFailure() {
        return failure.map(StandardOutput::reason)
                .filter(reason -> !brokenPipe().contains(reason));
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        try {
            file.write(octets, offset, length);
        } catch (IOException failed) {
            failure = failure.orElse(Option.some(failed));
            throw failed;
        }
    }

    /** Returns the system's message, in its own language, about a pipe without a reader. */
    private static Option<String> brokenPipe() {
        try {
            var pipe = Pipe.open();
            pipe.source().close();
            try (var sink = pipe.sink()) {
                sink.write(ByteBuffer.allocate(1));
            }
            return Option.none();
        } catch (IOException broken) {
            return Option.some(reason(broken));
        }
    }

    private static String reason(IOException failed) {
        return Option.of(failed.getMessage()).getOrElse("no reason given");
    }
}
