package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.wirefault.Answer;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The server says that it is too much, and when to come back. */
final class Overload {
    private static final String RETRIED = "two sends, success";
    private static final Duration NEARLY_A_SECOND = Duration.ofMillis(950);
    private static final long YEAR = 31_536_000;

    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of("25a", "429, Retry-After in seconds", "that long a pause, success", rig -> waits(rig, "1")),
            FaultCase.of("25b", "429, Retry-After as a date", "that long a pause, success", rig -> waits(rig, in(2))),
            FaultCase.of("25c", "429, Retry-After in the past", RETRIED, rig -> repeated(rig, in(-3600))
                    .within()),
            FaultCase.of("25d", "429, Retry-After 0", RETRIED, rig -> repeated(rig, "0")
                    .within()),
            FaultCase.of("25e", "429, Retry-After -1", RETRIED, rig -> repeated(rig, "-1")
                    .within()),
            FaultCase.of("25f", "429, Retry-After abc", RETRIED, rig -> repeated(rig, "abc")
                    .within()),
            FaultCase.of("25g", "429, Retry-After in a year", "one send, rate limited at once", Overload::nextYear),
            FaultCase.of("25h", "write, 429", "sent again, since it was not done", Overload::write),
            FaultCase.of(
                    "25i", "429 whose body cannot be decoded", "that long a pause, success", Overload::undecodable),
            FaultCase.of("26a", "429 to one of many callers", "all callers pause", Storms::pause),
            FaultCase.of("26b", "many callers at once", "no more sends a second than the limit", Storms::limit),
            FaultCase.of("26c", "outage, a thousand reads", "1100 sends at most", Storms::outage),
            FaultCase.of("27a", "read, 503 for ever", "all attempts, earlier failures told", Overload::unavailable),
            FaultCase.of("27b", "write, 503", "one send, outcome unknown", Overload::writeUnavailable),
            FaultCase.of("27c", "503 for ever, fifty attempts", "the deadline ends it", Overload::endless));

    private Overload() {}

    private static Answer tooMany(String retryAfter) {
        return Answer.json(429, "{}").header("Retry-After", retryAfter);
    }

    private static String in(long seconds) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(Clock.system(ZoneOffset.UTC))
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(seconds));
    }

    private static Finding waits(Rig rig, String retryAfter) {
        return repeated(rig, retryAfter).tookAtLeast(NEARLY_A_SECOND).within();
    }

    private static Trial repeated(Rig rig, String retryAfter) {
        return rig.plays(tooMany(retryAfter), Records.quist()).read().succeeds().sent(2);
    }

    private static Finding write(Rig rig) {
        return rig.plays(tooMany("0"), Records.quist())
                .write()
                .succeeds()
                .sent(2)
                .within();
    }

    private static Finding undecodable(Rig rig) {
        return rig.plays(tooMany("1").header("Content-Encoding", "br"), Records.quist())
                .read()
                .succeeds()
                .sent(2)
                .tookAtLeast(NEARLY_A_SECOND)
                .within();
    }

    private static Finding nextYear(Rig rig) {
        Trial trial = rig.on(it -> it.operationTimeout = Duration.ofSeconds(2))
                .plays(tooMany(Long.toString(YEAR)), Records.quist())
                .read()
                .fails(Failure.RateLimited.class)
                .sent(1);
        assertThat(((Failure.RateLimited) trial.failure()).retryAfter())
                .as("the time to wait")
                .contains(Duration.ofSeconds(YEAR));
        return trial.atOnce();
    }

    private static Finding unavailable(Rig rig) {
        return rig.plays(Answer.of(503))
                .read()
                .fails(Failure.Unavailable.class)
                .earlier(2)
                .sent(3)
                .within();
    }

    private static Finding writeUnavailable(Rig rig) {
        return rig.plays(Answer.of(503))
                .write()
                .fails(Failure.Unavailable.class)
                .leaves(Delivery.UNKNOWN)
                .sent(1)
                .atOnce();
    }

    private static Finding endless(Rig rig) {
        return rig.on(it -> it.attempts = 50)
                .on(it -> it.operationTimeout = Duration.ofMillis(500))
                .warm()
                .plays(Answer.of(503))
                .read()
                .fails(Failure.Unavailable.class, Failure.TimedOut.class)
                .allowing("until the deadline")
                .within()
                .toldAs("Unavailable or TimedOut");
    }
}
