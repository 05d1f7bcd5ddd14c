package io.github.kickserv4j.fakeserver.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineInputStreamTest {
    /** A stream that returns a few bytes at a time, as a network may. */
    private static LineInputStream lines(String text, int atOnce) {
        return new LineInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, atOnce));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void lineShouldBeWholeHoweverItArrives(int atOnce) throws IOException {
        try (LineInputStream in = lines("a\u00e9\r\n\n" + "b".repeat(9_000) + "\nrest", atOnce)) {
            assertThat(in.line(100)).isEqualTo("a\u00e9\r\n");
            assertThat(in.line(100)).isEqualTo("\n");
            assertThat(in.line(10_000)).isEqualTo("b".repeat(9_000) + "\n");
            assertThat(in.line(100)).isEqualTo("rest");
            assertThat(in.line(100)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void nextByteShouldBeLeftForTheLine(int atOnce) throws IOException {
        try (LineInputStream in = lines("ab\n", atOnce)) {
            assertThat(in.isNext('b')).isFalse();
            assertThat(in.isNext('a')).isTrue();
            assertThat(in.line(100)).isEqualTo("ab\n");
            assertThat(in.isNext('a')).isFalse();
            assertThat(in.line(100)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void lineShouldEndAtTheLimit(int atOnce) throws IOException {
        try (LineInputStream in = lines("abcdef\nghi\n", atOnce)) {
            assertThat(in.line(4)).isEqualTo("abcd");
            assertThat(in.line(3)).isEqualTo("ef\n");
            assertThat(in.line(3)).isEqualTo("ghi");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void bytesShouldFollowTheLine(int atOnce) throws IOException {
        try (InputStream in = afterLine(lines("head\nbody", atOnce))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo("body");
        }
    }

    private static InputStream afterLine(LineInputStream in) throws IOException {
        assertThat(in.line(100)).isEqualTo("head\n");
        return in;
    }
}
