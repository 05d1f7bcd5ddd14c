package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Breaks;
import io.github.kickserv4j.testkit.wirefault.Script;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The answer comes to its end, and makes no sense. */
final class StrangeAnswers {
    private static final String REFUSED = "one send, unexpected response";
    private static final String IN_DOUBT = REFUSED + ", outcome unknown";
    private static final String NONE = "one send, outcome unknown";
    private static final Answer HALF =
            Records.answer(Records.customer(Records.NUMBER).substring(0, 40));
    private static final int DEEP = 100_000;
    private static final int DIGITS = 1_000_000;
    private static final int ROWS = 1_000_000;

    static final Seq<FaultCase> CASES = List.of(
            read("12a", "read, half of a record, no length announced", Breaks.closeDelimited(HALF)),
            write("12b", "write, half of a record, no length announced", Breaks.closeDelimited(HALF)),
            read("13a", "read, chunk whose size is no number", Breaks.badChunk(Records.quist())),
            write("13b", "write, chunk whose size is no number", Breaks.badChunk(Records.quist())),
            read(
                    "19a",
                    "JSON nested a hundred thousand deep",
                    with("\"children\":" + "[".repeat(DEEP) + "]".repeat(DEEP))),
            read(
                    "19b",
                    "number of a million digits",
                    Records.answer(Records.customer(Records.NUMBER)
                            .replace(":" + Records.NUMBER + ",", ":" + "3".repeat(DIGITS) + ","))),
            read("19c", "key that comes twice", with("\"id\":1,\"customer_number\":" + Records.NUMBER)),
            FaultCase.of("19d", "million of tiny rows", REFUSED, StrangeAnswers::rows),
            FaultCase.of("20", "page of a captive portal", REFUSED + ", secrets hidden", StrangeAnswers::portal),
            read("21a", "read, empty answer", Answer.of(200)),
            write("21b", "write, empty answer", Answer.of(200)),
            FaultCase.of("21c", "deletion, empty answer", "one send, success", StrangeAnswers::deletedSilently),
            FaultCase.of(
                    "21d",
                    "deletion, 204 with a body",
                    "one send, success or outcome unknown",
                    StrangeAnswers::deletedOddly),
            FaultCase.of(
                    "21e",
                    "deletion, 200 that says that it was none",
                    NONE,
                    rig -> none(
                            rig,
                            Calls::delete,
                            Records.answer("{\"success\":false,\"message\":\"Customer has open jobs\"}"))),
            FaultCase.of(
                    "21f",
                    "write, 200 with a record that says that it was none",
                    NONE,
                    rig -> none(rig, Calls::write, with("\"error\":\"locked\""))));

    private StrangeAnswers() {}

    private static FaultCase read(String id, String fault, Script script) {
        return FaultCase.of(id, fault, REFUSED, rig -> refused(rig.plays(script).read()));
    }

    private static FaultCase write(String id, String fault, Script script) {
        return FaultCase.of(
                id, fault, IN_DOUBT, rig -> refused(rig.plays(script).write().leaves(Delivery.UNKNOWN)));
    }

    private static Finding refused(Trial trial) {
        return trial.fails(Failure.UnexpectedResponse.class).sent(1).atOnce();
    }

    private static Answer with(String more) {
        return Records.answer(Records.customer(Records.NUMBER, more));
    }

    private static Finding portal(Rig rig) {
        String page = "<html><input name=\"token\" value=\"" + Terms.KEY + "\"></html>";
        Trial trial = rig.plays(Answer.of(200, "text/html", page)).read();
        assertThat(Secrets.in(trial.failure())).as("secrets in the failure").isEmpty();
        return refused(trial);
    }

    private static Finding deletedSilently(Rig rig) {
        return rig.plays(Answer.of(200)).call(Calls::delete).succeeds().sent(1).atOnce();
    }

    private static Finding none(Rig rig, Call call, Answer answer) {
        return rig.plays(answer)
                .call(call)
                .fails(Failure.UnexpectedResponse.class, Failure.Invalid.class)
                .leaves(Delivery.UNKNOWN)
                .sent(1)
                .atOnce();
    }

    private static Finding rows(Rig rig) {
        return rig.plays(Records.answer("[" + "{},".repeat(ROWS) + "{}]"))
                .call(Calls::list)
                .fails(Failure.UnexpectedResponse.class)
                .sent(1)
                .within();
    }

    private static Finding deletedOddly(Rig rig) {
        Trial trial = rig.plays(exchange -> {
                    exchange.write("HTTP/1.1 204 \r\nContent-Length: 2\r\n\r\n{}");
                    exchange.close();
                })
                .call(Calls::delete);
        assertThat(trial.outcome().isRight() || trial.failure().isOutcomeUnknown())
                .as("success or doubt, but: %s", trial.outcome())
                .isTrue();
        return trial.sent(1).atOnce();
    }
}
