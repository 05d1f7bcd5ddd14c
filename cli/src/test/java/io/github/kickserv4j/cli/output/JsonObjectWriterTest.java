package io.github.kickserv4j.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonObjectWriterTest {
    private static final Columns<String> COLUMNS = Columns.of(List.of(
            Column.text("naïve", Option::some), Column.integer("length", text -> Option.some((long) text.length()))));
    private static final List<String> TEXTS = List.of(
            "Ada \"A\"\n\u0001 \\",
            "Zoë 名前 \ud83d\udc1d",
            "x" + "\ud83d\udc1d".repeat(9_000),
            "\ud83d\udc1d".repeat(9_000),
            "");

    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSONL"})
    void encodedTextShouldBeWhatAnyOtherWriterEncodes(OutputFormat format) {
        var text = new StringWriter();
        var encoded = new ByteArrayOutputStream();
        printAll(format, new PrintWriter(text));
        printAll(format, new Utf8Writer(encoded));

        assertThat(encoded.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());
    }

    @Test
    void halfACharacterShouldBeEscapedSinceItCannotBeEncoded() {
        var encoded = new ByteArrayOutputStream();
        OutputFormat.JSONL.printer(COLUMNS, new Utf8Writer(encoded)).print("half \ud83d of \udc1d");

        assertThat(encoded.toString(StandardCharsets.UTF_8)).contains("\"half \\uD83D of \\uDC1D\"");
    }

    @Test
    void recordsShouldReachTheStreamOneByOne() {
        var lengths = new StringBuilder();
        var out = new Utf8Writer(new OutputStream() {
            @Override
            public void write(int octet) {
                lengths.append("1 ");
            }

            @Override
            public void write(byte[] octets, int offset, int length) {
                lengths.append(length).append(' ');
            }
        });
        Printer<String> printer = OutputFormat.JSONL.printer(COLUMNS, out);
        printer.print("a");
        printer.print("bc");

        assertThat(lengths).hasToString("26 27 ");
    }

    @Test
    void failureOfTheStreamShouldBeKnown() {
        var out = new Utf8Writer(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        });
        OutputFormat.JSONL.printer(COLUMNS, out).print("a");

        assertThat(out.checkError()).isTrue();
    }

    private static void printAll(OutputFormat format, PrintWriter out) {
        Printer<String> printer = format.printer(COLUMNS, out);
        TEXTS.forEach(printer::print);
        printer.finish(true);
        out.flush();
    }
}
