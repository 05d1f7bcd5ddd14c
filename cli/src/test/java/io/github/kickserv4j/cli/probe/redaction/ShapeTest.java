package io.github.kickserv4j.cli.probe.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private static String shape(String json, RecordKind kind) throws JsonProcessingException {
        return Shape.of(new ObjectMapper().readTree(json), kind).toString().replace('"', '\'');
    }

    /** Returns a note with all known keys and one more. */
    private static String note(String key) {
        return RecordKind.NOTE
                .keys()
                .toList()
                .map(known -> "\"" + known + "\":null")
                .append("\"" + key + "\":\"Ann\"")
                .mkString("{", ",", "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | null",
                "true | boolean",
                "7100380 | integer",
                "44.5 | decimal number",
                "'\"\"' | empty text",
                "'\"62.01\"' | decimal text",
                "'\"312\"' | text of digits",
                "'\"2026-01-20\"' | date",
                "'\"2026-01-20T10:00:00-05:00\"' | time with offset",
                "'\"2026-01-20T10:00:00Z\"' | time with Z",
                "'\"2026-01-20T10:00:00.123Z\"' | time with fraction",
                "'\"2026-01-20 and more\"' | text",
                "'\"Ann Quist\"' | text"
            })
    void shapeOfAValueShouldBeItsKind(String json, String kind) throws JsonProcessingException {
        assertThat(shape("[{\"id\":1,\"note\":" + json + "}]", RecordKind.NOTE))
                .isEqualTo("[{'id':'integer','note':'" + kind + "'}]");
    }

    @Test
    void shapeOfRowsShouldHaveTheKindsOfAllOfThem() throws JsonProcessingException {
        String rows = "[{\"id\":1,\"item\":null},{\"id\":\"x\",\"item\":{\"id\":2}},{\"item\":[]}]";

        assertThat(shape(rows, RecordKind.CHARGE))
                .isEqualTo("[{'id':'absent or integer or text','item':{'one of':['null',{'id':'integer'},[]]}}]");
    }

    @Test
    void shapeShouldHaveWordsOfEnumerationsOnly() throws JsonProcessingException {
        String job = "{\"id\":1,\"status\":\"waiting_for_parts\",\"invoice_status\":\"Ann\",\"name\":\"scheduled\"}";

        assertThat(shape(job, RecordKind.JOB))
                .isEqualTo("{'id':'integer','status':'(other word)','invoice_status':'(other word)','name':'text'}");
        assertThat(shape("{\"status\":\"ann_quist\"}", RecordKind.JOB)).isEqualTo("{'status':'text'}");
        assertThat(shape("[{\"payment_type\":\"Check\"},{\"payment_type\":\"barter\"}]", RecordKind.PAYMENT))
                .isEqualTo("[{'payment_type':'(other word) or word Check'}]");
        assertThat(shape("{\"id\":1,\"custom_fields\":{\"status\":\"angry\"}}", RecordKind.JOB))
                .isEqualTo("{'id':'integer','(other keys)':{'status':'text'}}");
    }

    @Test
    void shapeShouldHaveKnownWordsWhenAWordIsOfAnotherKind() throws JsonProcessingException {
        assertThat(shape("[{\"status\":\"\"},{\"status\":7},{\"status\":\"scheduled\"}]", RecordKind.JOB))
                .isEqualTo("[{'status':'empty text or integer or word scheduled'}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pinned",
                "signature_url",
                "zebra_2",
                "custom_gate",
                "custom1",
                "cf_gate",
                "Gate",
                "gate code",
                "7100380"
            })
    void unknownKeyShouldBeHidden(String key) throws JsonProcessingException {
        assertThat(shape("[" + note(key) + "]", RecordKind.NOTE))
                .contains("'(other keys)':'text'")
                .doesNotContain(key);
    }

    @Test
    void unknownKeysShouldBeHiddenTogetherAndCounted() throws JsonProcessingException {
        String many = "{\"zoe\":{\"id\":1,\"pinned\":1},\"quist\":{\"id\":2,\"pinned\":1}}";
        JsonNode record = new ObjectMapper().readTree("{\"id\":1,\"zoe\":1,\"quist\":2,\"name\":3}");

        assertThat(shape(many, RecordKind.NOTE))
                .isEqualTo("{'(other keys)':{'id':'integer','(other keys)':'integer'}}");
        assertThat(Finding.keys(Observation.KEYS, record)).hasToString("the keys are id, name, (2 other keys)");
        assertThat(Finding.moreKeys(List.of(record, record), RecordKind.NOTE))
                .hasToString("there are also the keys name, (2 other keys)");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json; charset=utf-8, application/json; charset=utf-8",
        "application/json; charset=\"UTF-8\", application/json; charset=utf-8",
        "application/json; charset=ann, application/json; another charset",
        "application/json, application/json",
        "text/xml; charset=ann, application/xml",
        "text/html, text/html",
        "text/ann, another"
    })
    void contentTypeShouldBeAKnownOneOrAnother(String header, String form) {
        assertThat(Form.ofContentType(Option.some(header))).hasToString(form);
        assertThat(Form.ofContentType(Option.none())).hasToString("absent");
    }

    @ParameterizedTest
    @CsvSource({"gzip, gzip", " GZIP , gzip", "br, br", "ann, another", "'', another"})
    void contentEncodingShouldBeAKnownOneOrAnother(String header, String form) {
        assertThat(Form.ofEncoding(Option.some(header))).hasToString(form);
    }

    @Test
    void countShouldBeWrittenWhenItIsSmall() {
        assertThat(Finding.count(Observation.FULL_PAGE, 100)).hasToString("a full page has this many rows: 100");
        assertThat(Finding.count(Observation.FULL_PAGE, 101))
                .hasToString("a full page has this many rows: more than 100");
    }
}
