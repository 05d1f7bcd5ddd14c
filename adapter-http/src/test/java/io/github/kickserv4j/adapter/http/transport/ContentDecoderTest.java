package io.github.kickserv4j.adapter.http.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.time.DeadlineExceededException;
import io.github.kickserv4j.adapter.http.time.FakeTimeSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDecoderTest {
    private static final byte[] TEXT = "a".repeat(100_000).getBytes(StandardCharsets.UTF_8);

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
    void decodedShouldJoinTheMembersOfAGzipWhereverTheyEnd() throws IOException {
        for (int length = 8_000; length < 8_192; length++) { // the decoder reads 8192 bytes at once
            byte[] first = random(length);
            byte[] zipped = concatenated(zipped(first), zipped(TEXT));

            assertThat(decoded(zipped, "gzip", 200_000)).isEqualTo(concatenated(first, TEXT));
        }
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

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }

    /** Returns bytes that cannot be compressed. */
    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(first);
        all.writeBytes(second);
        return all.toByteArray();
    }
}
