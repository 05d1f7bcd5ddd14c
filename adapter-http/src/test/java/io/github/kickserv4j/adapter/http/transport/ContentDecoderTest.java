package io.github.kickserv4j.adapter.http.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDecoderTest {
    private static final byte[] TEXT = "a".repeat(100_000).getBytes(UTF_8);

    private final FakeTimeSource time = new FakeTimeSource();
    private final Deadline deadline =
            Deadline.after(Duration.ofSeconds(1), time.time().nanos());

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZip"})
    void decodedShouldUnzip(String encoding) throws IOException {
        assertThat(decoded(zipped(), encoding, TEXT.length)).isEqualTo(TEXT);
    }

    @Test
    void decodedShouldLeaveTheBodyAsItIsWhenItHasNoEncoding() throws IOException {
        ResponseBody text = ResponseBody.of(TEXT);

        assertThat(ContentDecoder.decode(text, headers(Map.of()), 1, deadline)).isSameAs(text);
        assertThat(ContentDecoder.decode(text, encodedIn("identity"), 1, deadline))
                .isSameAs(text);
        assertThat(decoded(new byte[0], "gzip", 1)).isEmpty();
    }

    @Test
    void decodedShouldStopWhenThereIsTooMuch() throws IOException {
        byte[] zipped = zipped();

        assertThatThrownBy(() -> decoded(zipped, "gzip", TEXT.length - 1))
                .isInstanceOf(ResponseLimitExceededException.class)
                .hasMessage("is longer than 99999 bytes");
    }

    @Test
    void decodedShouldStopWhenTheDeadlineHasPassed() throws IOException {
        byte[] zipped = zipped();
        time.advance(Duration.ofSeconds(1));

        assertThatThrownBy(() -> decoded(zipped, "gzip", TEXT.length)).isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void decodedShouldRefuseWhatIsNoGzipOrNotAllOfIt() throws IOException {
        byte[] cut = Arrays.copyOf(zipped(), 50);

        assertThatThrownBy(() -> decoded(TEXT, "gzip", TEXT.length)).isInstanceOf(ResponseLimitExceededException.class);
        assertThatThrownBy(() -> decoded(cut, "gzip", TEXT.length)).isInstanceOf(ResponseLimitExceededException.class);
    }

    @Test
    void decodedShouldUnzipAllMembersWhereverOneEnds() throws IOException {
        byte[] last = zipped("last");

        for (int length = 8_100; length < 8_300; length++) {
            byte[] body = joined(stored(length), last);

            assertThat(decoded(body, "gzip", 10_000))
                    .as("member of %s bytes", length)
                    .endsWith("last".getBytes(UTF_8));
        }
    }

    @Test
    void decodedShouldUnzipEmptyMembers() throws IOException {
        assertThat(decoded(joined(zipped(""), zipped("a"), zipped(""), zipped(""), zipped("b")), "gzip", 10))
                .asString(UTF_8)
                .isEqualTo("ab");
    }

    @Test
    void decodedShouldRefuseMoreEmptyMembersThanTheStackHolds() throws IOException {
        byte[] empty = zipped("");
        var members = new ByteArrayOutputStream();
        for (int count = 0; count < 100_000; count++) {
            members.writeBytes(empty);
        }
        members.writeBytes(zipped("last"));

        assertThatThrownBy(() -> decoded(members.toByteArray(), "gzip", 10))
                .isInstanceOf(ResponseLimitExceededException.class)
                .hasMessage("is not valid gzip, or incomplete");
    }

    @Test
    void decodedShouldRefuseAnEncodingThatWasNotRequested() {
        assertThatThrownBy(() -> decoded(TEXT, "br", TEXT.length))
                .isInstanceOf(ResponseLimitExceededException.class)
                .hasMessageNotContaining("br");
    }

    private byte[] decoded(byte[] body, String encoding, long most) throws IOException {
        return ContentDecoder.decode(ResponseBody.of(body), encodedIn(encoding), most, deadline).stream()
                .readAllBytes();
    }

    private static ResponseHeaders encodedIn(String encoding) {
        return headers(Map.of("Content-Encoding", List.of(encoding)));
    }

    private static ResponseHeaders headers(Map<String, List<String>> all) {
        return new ResponseHeaders(HttpHeaders.of(all, (name, value) -> true));
    }

    private static byte[] zipped() throws IOException {
        return zipped(TEXT);
    }

    private static byte[] zipped(String text) throws IOException {
        return zipped(text.getBytes(UTF_8));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }

    /** Returns a member of this length, which is not compressed. */
    private static byte[] stored(int length) throws IOException {
        var stored = new ByteArrayOutputStream();
        try (var zip = new StoringStream(stored)) {
            zip.write(new byte[length - StoringStream.OVERHEAD]);
        }
        assertThat(stored.size()).isEqualTo(length);
        return stored.toByteArray();
    }

    private static byte[] joined(byte[]... members) {
        var joined = new ByteArrayOutputStream();
        for (byte[] member : members) {
            joined.writeBytes(member);
        }
        return joined.toByteArray();
    }

    private static final class StoringStream extends GZIPOutputStream {
        /** The head and the end of a member, and the head of its only block. */
        static final int OVERHEAD = 10 + 5 + 8;

        StoringStream(OutputStream zipped) throws IOException {
            super(zipped);
            def.setLevel(Deflater.NO_COMPRESSION);
        }
    }
}
