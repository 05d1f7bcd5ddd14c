package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.transport.ScriptedTransport;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose body is an array, which are read row by row. */
class RowStreamTest {
    private static final Operation LIST = Operation.read("things.list", "things");
    private static final RowReader<Thing> READER = RowTable.of("thing", Thing.class, "id")
            .withNested("parts")
            .map(row -> row.value().value());

    private final ResponseParser responseParser =
            new ResponseParser(new ResponseClassifier(new ApiKey(() -> "key"), Clock.systemUTC()));

    record Thing(@Nullable Long id, @Nullable String firstName) {}

    @Test
    void pageShouldHoldTheRowsAndThePlacesOfThoseThatCannotBeRead() {
        Page<Thing> page =
                page(" \n[{\"id\":1},7,{\"first_name\":\"Ann\"},{\"id\":0},{\"first_name\":\"Ann\",\"id\":\"5\"}] ")
                        .get();

        assertThat(page.items()).containsExactly(new Thing(1L, null), new Thing(5L, "Ann"));
        assertThat(page.unreadable())
                .containsExactly(
                        new Violation("[1].thing", "must be an object", "7"),
                        new Violation("[2].id", "must be a whole number above 0", ""),
                        new Violation("[3].id", "must be a whole number above 0", "0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":1,\"id\":2}]",
                "[{\"id\":1,\"first_name\":\"Ann\",\"first_name\":null}]",
                "[{\"id\":1,\"parts\":[],\"parts\":[]}]",
                "[{\"id\":1,\"parts\":[{\"a\":1,\"a\":1}]}]",
                "[{\"id\":1,\"parts\":[1e2147483649]}]",
                "[{\"id\":1}] 7",
                "[{\"id\":1}] ]",
                "[{\"id\":1}",
                "[{\"id\":1},]",
                "[{\"id\":1 \"x\":2}]",
                "[{\"id\":1,\"unknown\":{]}]",
                "[{\"id\":1,\"unknown\":\"",
                "[{\"id\":1,\"unknown\":tru}]"
            })
    void pageShouldFailWhenTheBodyIsDamaged(String body) {
        assertThat(page(body).getLeft().reason()).isEqualTo("the response is no JSON");
    }

    @Test
    void pageShouldFailWhenAValueIsNestedTooDeeply() {
        assertThat(page("[{\"id\":1,\"unknown\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}]")
                        .getLeft()
                        .reason())
                .contains("nested too deeply");
    }

    @Test
    void pageShouldNotCareForAKeyThatComesTwiceAndIsNotRead() {
        assertThat(page("[{\"unknown\":1,\"id\":1,\"unknown\":2}]").get().items())
                .hasSize(1);
    }

    @Test
    void pageShouldFailWithTimedOutWhenTheTimeIsOverWithinARow() {
        var now = new AtomicLong();
        Deadline deadline = Deadline.after(
                Duration.ofMillis(50), () -> now.getAndAdd(Duration.ofMillis(1).toNanos()));
        String body = "[{\"id\":1,\"unknown\":\"" + "x".repeat(1_000_000) + "\"}]";

        assertThat(page(body, deadline).getLeft()).isInstanceOf(Failure.TimedOut.class);
    }

    private Either<Failure, Page<Thing>> page(String body) {
        return page(body, Deadline.after(Duration.ofDays(1), System::nanoTime));
    }

    private Either<Failure, Page<Thing>> page(String body, Deadline deadline) {
        return responseParser.parsePage(
                LIST,
                ScriptedTransport.answer(200, body, deadline),
                RecordType.of("thing", "things", READER),
                PageRequest.FIRST);
    }
}
