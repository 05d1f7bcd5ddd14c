package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.github.kickserv4j.testkit.wirefault.Delays;
import io.github.kickserv4j.testkit.wirefault.WireRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Secrets that the client was trusted with, or that the server sends unasked, are looked for wherever people look. */
final class Leaks {
    private static final String NOWHERE = "no secret is told";
    private static final String ECHO = "no access for " + Terms.KEY + ", token=" + Secrets.TOKEN;

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("39a", "answers that repeat the key, failures", NOWHERE, Leaks::failures),
            FaultCase.of("39b", "record with tokens, as text", NOWHERE, Leaks::record),
            FaultCase.of("39c", "record with tokens, listeners", NOWHERE, Leaks::listeners),
            FaultCase.of("39d", "address and body of requests", "the key is in one header only", Leaks::requests),
            FaultCase.of("39e", "threads of a call under way, the client as text", NOWHERE, Leaks::threads));

    private Leaks() {}

    private static Finding failures(Rig rig) {
        rig.on(it -> it.attempts = 1);
        List.of(400, 401, 403, 404, 422, 429, 500, 302, 200).forEach(status -> {
            Trial trial = rig.plays(
                            Answer.json(status, "{\"error\":\"" + ECHO + "\"}").header("X-Request-Id", Terms.KEY))
                    .write();
            assertThat(Secrets.in(trial.failure()))
                    .as("secrets in what follows status %s", status)
                    .isEmpty();
        });
        Trial last =
                rig.plays(Answer.of(200, "text/html", "<p>" + ECHO + "</p>")).write();
        assertThat(Secrets.in(last.failure()))
                .as("secrets in what follows a page")
                .isEmpty();
        return last.within();
    }

    private static Trial withTokens(Rig rig) {
        return rig.plays(Records.answer(Records.customer(
                        Records.NUMBER,
                        "\"token\":\"" + Secrets.TOKEN + "\",\"password_digest\":\"" + Secrets.TOKEN + "\"")))
                .read()
                .succeeds()
                .sent(1);
    }

    private static Finding record(Rig rig) {
        Trial trial = withTokens(rig);
        assertThat(Secrets.in(trial.outcome().toString()))
                .as("secrets in the record")
                .isEmpty();
        return trial.within();
    }

    private static Finding listeners(Rig rig) {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        rig.on(it -> it.hook = event -> told.add(String.valueOf(event)));
        Trial trial = withTokens(rig);
        assertThat(told)
                .as("what listeners are told; leave this row out if there are none")
                .isNotEmpty();
        assertThat(Secrets.in(String.join("\n", told)))
                .as("secrets in what listeners are told")
                .isEmpty();
        return trial.within();
    }

    private static Finding requests(Rig rig) {
        rig.warm().plays(Records.page()).call(Calls::walk);
        Trial trial = rig.plays(Records.quist()).write().succeeds();
        rig.server().requests().forEach(Leaks::assertKeyIsInOneHeaderOnly);
        return trial.within();
    }

    private static void assertKeyIsInOneHeaderOnly(WireRequest request) {
        assertThat(Secrets.in(request.target() + request.body()))
                .as("secrets in address and body")
                .isEmpty();
        assertThat(request.headers()
                        .filter(header -> !Secrets.in(header.value()).isEmpty())
                        .map(WireRequest.Header::name))
                .as("headers with the key")
                .allMatch("Authorization"::equalsIgnoreCase)
                .hasSize(1);
    }

    private static Finding threads(Rig rig) {
        rig.on(it -> it.operationTimeout = Duration.ofMillis(500)).warm().plays(Delays.silence());
        Pending<Trial> underWay = rig.start(Calls::read);
        rig.assertSends(1);
        String seen = rig.callers().names().mkString("\n") + rig.client();
        assertThat(Secrets.in(seen))
                .as("secrets in names of threads, and in the client as text")
                .isEmpty();
        return underWay.join().fails(Failure.TimedOut.class).sent(1).atTheDeadline();
    }
}
