package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.AttemptFailure;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.transport.ScriptedTransport;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that are requested alone. One that begins with its id is read without a tree. */
class SingleRecordTest {
    private static final Operation GET = Operation.read("things.get", "thing 1");
    private static final Operation UPDATE = Operation.write("things.update", "thing 1");
    private static final RecordType<Thing> THING = RecordType.of(
            "thing",
            "things",
            RowTable.of("thing", Thing.class, "id").withNested("parts").map(row -> row.value()
                    .value()));

    private final ResponseClassifier classifier = new ResponseClassifier(new ApiKey(() -> "key"), Clock.systemUTC());
    private final ResponseParser parser = new ResponseParser(classifier);
    private final Deadline deadline = Deadline.after(Duration.ofDays(1), System::nanoTime);

    record Thing(@Nullable Long id, @Nullable String name) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"name\":\"Ann\"}",
                " { \"id\" : 1 , \"name\" : \"Ann\", \"other\":[{\"id\":2}] } \n",
                "{\"name\":\"Ann\",\"id\":1}",
                "{\"id\":\"1\",\"name\":\"Ann\"}",
                "{\"\\u0069d\":1,\"name\":\"Ann\"}",
                "{\"thing\":{\"id\":1,\"name\":\"Ann\"}}",
                "{\"id\":1,\"errors\":[\"Name is taken\"],\"status\":\"failed\",\"name\":\"Ann\"}"
            })
    void readShouldReturnTheRecordInEachForm(String body) {
        assertThat(read(GET, body).get()).isEqualTo(new Thing(1L, "Ann"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"id\":2}",
                "{\"id\":1,\"name\":\"Ann\",\"name\":null}",
                "{\"id\":1,\"parts\":[{\"a\":1,\"a\":1}]}",
                "{\"id\":1,\"parts\":[1e2147483649]}",
                "{\"id\":1} 7",
                "{\"id\":1}}",
                "{\"id\":1",
                "{\"id\":1,}",
                "{\"id\":1 \"name\":2}",
                "{\"id\":1,\"unknown\":{]}",
                "{\"id\":1x}",
                "{\"name\":\"Ann\",\"id\":1,\"id\":2}"
            })
    void readShouldFailWhenTheBodyIsDamaged(String body) {
        assertThat(read(GET, body).getLeft().reason()).isEqualTo("the response is no JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":0}", "{\"id\":1.5}", "{\"name\":\"Ann\"}", "{\"thing\":{}}"})
    void readShouldFailWhenTheIdentityIsUnreadable(String body) {
        assertThat(read(GET, body).getLeft().reason()).isEqualTo("id must be a whole number above 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":", "{\"id\"", "{\"id", "{", "", " ", "7", "\"id\":1"})
    void readShouldFailWhenTheBodyIsNoRecord(String body) {
        assertThat(read(GET, body).getLeft()).isInstanceOf(Failure.UnexpectedResponse.class);
    }

    @Test
    @Tag("rule:success-is-confirmed")
    void writeShouldFailWhenTheRecordComesWithARefusal() {
        assertThat(read(UPDATE, "{\"id\":1,\"errors\":[\"Name is taken\"]}").getLeft())
                .isInstanceOf(Failure.Invalid.class);
    }

    @Test
    void writeShouldFailWhenAnyKeyComesTwice() {
        assertThat(read(UPDATE, "{\"id\":1,\"errors\":[],\"errors\":[\"Name is taken\"]}")
                        .getLeft()
                        .reason())
                .isEqualTo("the response is no JSON");
    }

    @Test
    @Tag("rule:responses-are-bounded")
    void readShouldFailWithTimedOutWhenTheTimeIsOverWithinTheRecord() {
        var now = new AtomicLong();
        Deadline soon = Deadline.after(
                Duration.ofMillis(50), () -> now.getAndAdd(Duration.ofMillis(1).toNanos()));
        String body = "{\"id\":1,\"unknown\":\"" + "x".repeat(1_000_000) + "\"}";

        assertThat(read(GET, body, soon).getLeft()).isInstanceOf(Failure.TimedOut.class);
    }

    @Test
    @Tag("rule:responses-are-bounded")
    void readShouldFailWhenTheRecordHoldsTooMuch() {
        assertThat(read(GET, "{\"id\":1,\"unknown\":[" + "{},".repeat(100_000) + "{}]}")
                        .getLeft()
                        .reason())
                .isEqualTo("the response holds more values than the limit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"%s\":2}",
                "{\"id\":1,\"unknown\":[{\"%s\":2}]}",
                "{\"id\":1,\"parts\":[{\"%s\":2}]}",
                "{\"%s\":2,\"id\":1}"
            })
    @Tag("rule:responses-are-bounded")
    void readShouldFailWhenAKeyIsTooLong(String body) {
        assertThat(read(GET, body.formatted("k".repeat(1_000))).isRight()).isTrue();
        assertThat(read(GET, body.formatted("k".repeat(1_001))).getLeft().reason())
                .isEqualTo("the response is nested too deeply, or holds a key, a text or a number that is too long");
    }

    /** A key that is not read may then come twice, which a tree does not allow. */
    @Test
    void readShouldMakeNoTreeOfARecordThatBeginsWithItsId() {
        ApiResponse apiResponse = ScriptedTransport.answer(200, "{\"id\":1,\"x\":2,\"x\":3}", deadline);

        assertThat(result(GET, apiResponse, THING).get()).isEqualTo(new Thing(1L, null));
        assertThat(apiResponse.json().isFailure()).isTrue();
    }

    @Test
    void readShouldReadARecordWhoseReaderNeedsATree() {
        RecordType<Integer> sized = RecordType.of("thing", "things", RowReader.ofTree(row -> Either.right(row.size())));

        assertThat(result(GET, ScriptedTransport.answer(200, "{\"id\":1,\"x\":2}", deadline), sized)
                        .get())
                .isEqualTo(2);
    }

    private Either<Failure, Thing> read(Operation operation, String body) {
        return read(operation, body, deadline);
    }

    private Either<Failure, Thing> read(Operation operation, String body, Deadline allowed) {
        return result(operation, ScriptedTransport.answer(200, body, allowed), THING);
    }

    private <T> Either<Failure, T> result(Operation operation, ApiResponse apiResponse, RecordType<T> recordType) {
        ApiRequest request = operation.isWrite()
                ? ApiRequest.put(operation, "things/1.json", "{}")
                : ApiRequest.get(operation, "things/1.json");
        return classifier
                .classify(request, apiResponse, apiResponse.deadline())
                .mapLeft(AttemptFailure::failure)
                .flatMap(classified -> parser.parseSingle(operation, classified, recordType));
    }
}
