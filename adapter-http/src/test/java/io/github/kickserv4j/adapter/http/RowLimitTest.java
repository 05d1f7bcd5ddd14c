package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.json.JsonReader;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.transport.ScriptedTransport;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses with more rows than the limit, and with more than there is time for. */
@Tag("rule:responses-are-bounded")
class RowLimitTest {
    private static final Operation LIST = Operation.read("things.list", "things");
    private static final int MOST = 100_000;

    private final ResponseParser responseParser =
            new ResponseParser(new ResponseClassifier(new ApiKey(() -> "key"), Clock.systemUTC()));
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();

    static Stream<String> tooMany() {
        return Stream.of(
                "[" + "{},".repeat(MOST) + "{}]",
                "[" + "[],".repeat(MOST) + "[]]",
                "{\"things\":[" + "{},".repeat(MOST) + "{}]}",
                "[{\"children\":[" + "{\"a\":[]},".repeat(MOST / 2) + "{}]}]",
                "[" + "1,".repeat(MOST * 10) + "1]",
                "[" + "null,".repeat(MOST * 10) + "1]",
                "[" + "\"\",".repeat(MOST * 10) + "1]",
                "[" + "1.5,".repeat(MOST * 10) + "1]",
                "[" + "true,".repeat(MOST * 10) + "1]");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("tooMany")
    void pageShouldFailWithUnexpectedResponseWhenTheAnswerHoldsTooMuch(String body) {
        Failure failure = page(body, forEver()).getLeft();

        assertThat(failure).isInstanceOf(Failure.UnexpectedResponse.class);
        assertThat(failure.reason()).isEqualTo("the response holds more values than the limit");
        assertThat(JsonReader.parse(body).isFailure()).isTrue();
    }

    record Wide(
            @Nullable Long id,
            @Nullable String a,
            @Nullable String b,
            @Nullable String c,
            @Nullable String d,
            @Nullable String e,
            @Nullable BigDecimal f,
            @Nullable BigDecimal g,
            @Nullable BigDecimal h,
            @Nullable Long i,
            @Nullable OffsetDateTime j) {}

    @Test
    void pageShouldCountTheNullsOfItsRows() {
        RecordType<Wide> wide = RecordType.of(
                "thing", "things", RowTable.of("thing", Wide.class, "id").map(row -> row.value()
                        .value()));
        String row = "{\"id\":1"
                + List.ofAll("abcdefghij".toCharArray())
                        .map(key -> ",\"" + key + "\":null")
                        .mkString() + "}";
        String body = "[" + (row + ",").repeat(MOST - 2) + row + "]";

        assertThat(responseParser
                        .parsePage(LIST, ScriptedTransport.answer(200, body, forEver()), wide, PageRequest.FIRST)
                        .getLeft()
                        .reason())
                .contains("more values");
    }

    @Test
    void pageShouldHoldAllThatAnAnswerMayHold() {
        String body = "[" + "{},".repeat(MOST - 2) + "{}]";

        assertThat(page(body, forEver()).get().items()).hasSize(MOST - 1);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"1", "\"x\"", "null", "[]", "{}"})
    void pageShouldFailSoonWhenHardlyAnyRowCanBeRead(String row) {
        String body = "[" + (row + ",").repeat(50_000) + row + "]";
        var tried = new AtomicInteger();
        RecordType<Integer> unreadable = RecordType.of("thing", "things", RowReader.ofTree(any -> {
            tried.incrementAndGet();
            return Either.left(new Violation("thing", "must be an object", row));
        }));

        Failure failure = responseParser
                .parsePage(LIST, ScriptedTransport.answer(200, body, forEver()), unreadable, PageRequest.FIRST)
                .getLeft();

        assertThat(failure.reason()).isEqualTo("1000 rows or more cannot be read as things");
        assertThat(tried).hasValue(1_000);
    }

    @Test
    void pageShouldFailWithTimedOutWhenReportingItsUnreadableRowsTakesTooLong() {
        RecordType<Integer> slow = RecordType.of("thing", "things", RowReader.ofTree(row -> {
            nanos.addAndGet(Duration.ofMillis(1).toNanos());
            return Either.left(new Violation("thing", "must be an object", "1"));
        }));
        ApiResponse apiResponse =
                ScriptedTransport.answer(200, "[" + "1,".repeat(900) + "1]", in(Duration.ofMillis(100)));

        assertThat(responseParser
                        .parsePage(LIST, apiResponse, slow, PageRequest.FIRST)
                        .getLeft())
                .isInstanceOf(Failure.TimedOut.class);
    }

    @Test
    void pageShouldFailWithTimedOutWhenReadingItsRowsTakesTooLong() {
        String body = "[" + "{},".repeat(999) + "{}]";

        Failure failure = page(body, in(Duration.ofMillis(100))).getLeft();

        assertThat(failure).isInstanceOf(Failure.TimedOut.class);
        assertThat(failure.response().get().status()).isEqualTo(200);
        assertThat(read).hasValueBetween(1, 100);
    }

    @Test
    void readShouldFailWithTimedOutWhenTheRowsBeforeTookTooLong() {
        Deadline deadline = in(Duration.ofMillis(5));
        ApiResponse apiResponse = ScriptedTransport.answer(200, "[{},{},{}]", deadline);
        var rows = responseParser.parseRows(LIST, apiResponse, kind()).get();
        nanos.addAndGet(Duration.ofMillis(5).toNanos());

        assertThat(List.ofAll(rows).map(row -> responseParser.parseRow(LIST, apiResponse, row, kind())))
                .allSatisfy(row -> assertThat(row.getLeft()).isInstanceOf(Failure.TimedOut.class));
        assertThat(read).hasValue(0);
    }

    @Test
    void manyUnreadableRowsShouldNotBeReportedOneByOne() {
        ApiResponse apiResponse = ScriptedTransport.answer(200, "[" + "{},".repeat(MOST - 2) + "{}]", forEver());
        Failure first = responseParser.unexpected(LIST, apiResponse, "odd");

        assertThat(responseParser
                        .unexpected(LIST, apiResponse, "odder")
                        .response()
                        .get())
                .isSameAs(first.response().get());
    }

    @Test
    void filterShouldFailWhenTheAnswerHoldsTooMuch() {
        try (var account = new HttpClientFixture()) {
            account.enqueueResponse(200, "{\"customers\":[" + "{},".repeat(MOST) + "{}]}");

            assertThat(account.customers()
                            .searchNamesAndAddresses(new NameOrAddressFragment("Quist"))
                            .getLeft()
                            .reason())
                    .contains("more values");
        }
    }

    private Either<Failure, Page<Integer>> page(String body, Deadline deadline) {
        return responseParser.parsePage(LIST, ScriptedTransport.answer(200, body, deadline), kind(), PageRequest.FIRST);
    }

    private RecordType<Integer> kind() {
        return RecordType.of("thing", "things", RowReader.ofTree(this::read));
    }

    private Either<Violation, Integer> read(JsonNode row) {
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        return Either.right(read.incrementAndGet() + row.size());
    }

    private Deadline in(Duration time) {
        return Deadline.after(time, nanos::get);
    }

    private Deadline forEver() {
        return in(Duration.ofDays(1));
    }
}
