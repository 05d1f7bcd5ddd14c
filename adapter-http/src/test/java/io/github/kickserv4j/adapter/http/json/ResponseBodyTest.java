package io.github.kickserv4j.adapter.http.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseBodyTest {
    private static final String TEXT = "{\"id\": 1, \"name\": \"Åsa Ōno\"}";

    @Test
    void textShouldJoinThePartsEachTime() {
        ResponseBody body = inPartsOfOneByte(TEXT);

        assertThat(body.length()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8).length);
        assertThat(body.text()).isEqualTo(TEXT);
        assertThat(body.text()).isEqualTo(TEXT);
        assertThat(ResponseBody.EMPTY.text()).isEmpty();
    }

    @Test
    void streamShouldReadOverTheEndsOfParts() throws IOException {
        ResponseBody body = ResponseBody.of(List.of(part("ab"), part(""), part("cdé"), part("f")));
        byte[] into = new byte[6];

        try (var stream = body.stream()) {
            assertThat(stream.read()).isEqualTo('a');
            assertThat(stream.read(into, 1, 0)).isZero();
            assertThat(stream.read(into, 1, 5)).isEqualTo(5);
            assertThat(new String(into, 1, 5, StandardCharsets.UTF_8)).isEqualTo("bcdé");
            assertThat(stream.read(into, 0, 6)).isEqualTo(1);
            assertThat(stream.read(into, 0, 6)).isEqualTo(-1);
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    @Test
    void streamShouldHaveAvailableBytesUntilItsEnd() throws IOException {
        try (var stream = ResponseBody.of(List.of(part("ab"), part(""), part("c"))).stream()) {
            assertThat(stream.available()).isEqualTo(2);
            assertThat(stream.read(new byte[2])).isEqualTo(2);
            assertThat(stream.available()).isEqualTo(1);
            assertThat(stream.read()).isEqualTo('c');
            assertThat(stream.available()).isZero();
        }
    }

    @Test
    void streamShouldReturnBytesAboveTheRangeOfAscii() throws IOException {
        assertThat(ResponseBody.of(new byte[] {(byte) 0xff}).stream().read()).isEqualTo(0xff);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", " \t\r\n[", "[1"})
    void isArrayShouldAcceptABracketAfterBlanks(String text) {
        assertThat(ResponseBody.of(bytes(text)).isArray()).isTrue();
        assertThat(inPartsOfOneByte(text).isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{}", "x[", "\u00a0["})
    void isArrayShouldRefuseOtherBeginnings(String text) {
        assertThat(ResponseBody.of(bytes(text)).isArray()).isFalse();
        assertThat(inPartsOfOneByte(text).isArray()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":0", "{\"id\":9}", " { \"id\" : 12 }", "\n{\r\"id\"\t:\n1,\"name\":null}"})
    void isRecordShouldAcceptAnIdThatIsANumber(String text) {
        assertThat(ResponseBody.of(bytes(text)).isRecord()).isTrue();
        assertThat(inPartsOfOneByte(text).isRecord()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"id",
                "{\"id\"",
                "{\"id\":",
                "{\"id\":\"1\"}",
                "{\"id\":null}",
                "{\"id\":-1}",
                "{\"id\":/",
                "{\"id\"::1",
                "{\"ids\":1}",
                "{\"ie\":1}",
                "{\"ad\":1}",
                "{id:1}",
                "{\"name\":1}",
                "[{\"id\":1}]",
                "{\"i d\":1}"
            })
    void isRecordShouldRefuseOtherBeginnings(String text) {
        assertThat(ResponseBody.of(bytes(text)).isRecord()).isFalse();
        assertThat(inPartsOfOneByte(text).isRecord()).isFalse();
    }

    private static ResponseBody inPartsOfOneByte(String text) {
        byte[] all = bytes(text);
        return ResponseBody.of(IntStream.range(0, all.length)
                .mapToObj(index -> ByteBuffer.wrap(all, index, 1))
                .toList());
    }

    private static ByteBuffer part(String text) {
        return ByteBuffer.wrap(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
