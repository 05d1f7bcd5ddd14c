package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.adapter.http.transport.ScriptedTransport;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Pages of one type of record, from their bodies. */
public final class PageFixture {
    private static final Operation LIST = Operation.read("records.list", "records");

    /** Values for any key; all numbers fit a double, since Jackson before 2.17 makes greater ones infinite in a tree. */
    private static final Seq<String> UNEXPECTED = List.of(
            "null", "\" \"", "\"zzz\"", "{\"id\":0}", "[[2],\"zzz\",null]", "-7.50", "1e300", "123456789012", "true");

    private static final ResponseParser PARSER =
            new ResponseParser(new ResponseClassifier(new ApiKey(() -> "key"), Clock.systemUTC()));

    private PageFixture() {}

    /** Returns the page in the body of a list. */
    public static <T> Page<T> page(RecordType<T> recordType, String body) {
        Deadline deadline = Deadline.after(Duration.ofMinutes(10), System::nanoTime);
        return PARSER.parsePage(LIST, ScriptedTransport.answer(200, body, deadline), recordType, PageRequest.FIRST)
                .get();
    }

    /** Asserts that an array, which is read as a stream, and a wrapped one, which is read as a tree, give the same rows. */
    public static void assertReadsTheSameFromStreamAndTree(String name, RecordType<?> recordType) {
        ObjectNode row = JsonFixture.fullRecord(name);
        String rows = List.ofAll(row.properties())
                .map(Map.Entry::getKey)
                .flatMap(key -> UNEXPECTED.map(value -> with(row, key, value)))
                .mkString("[", ",", "]");

        Page<?> stream = page(recordType, rows);
        Page<?> tree = page(recordType, "{\"rows\":" + rows + "}");

        assertThat(stream.items()).hasSizeGreaterThan(100).isEqualTo(tree.items());
        assertThat(stream.unreadable()).isNotEmpty().isEqualTo(tree.unreadable());
    }

    private static String with(ObjectNode row, String key, String value) {
        String marker = "\"the value\"";
        return row.deepCopy().put(key, "the value").toString().replace(marker, value);
    }
}
