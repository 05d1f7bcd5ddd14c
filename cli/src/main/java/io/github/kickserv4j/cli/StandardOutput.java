package io.github.kickserv4j.cli;

import io.vavr.control.Option;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;

/** Where results go, in UTF-8 whatever the locale. It knows why it failed, if it did. */
final class StandardOutput extends OutputStream {
    private final OutputStream file = new FileOutputStream(FileDescriptor.out);
    private Option<IOException> failure = Option.none();

    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(this, StandardCharsets.UTF_8));
    }

    /** Why results are missing to somebody who waits for them; absent also if the reader of a pipe has gone. */
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

    /** What this system says of a pipe without a reader, in the language that it speaks. */
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
