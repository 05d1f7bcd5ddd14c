package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;

/** Decides with which day a week begins. */
final class Weeks {
    private Weeks() {}

    /** Decides that the jobs of last week are from Monday to Sunday, in the zone in which the account writes them. */
    static Outcome lastWeek(Seq<JsonNode> jobs, Clock clock) {
        Seq<OffsetDateTime> times = jobs.flatMap(job -> Try.of(
                        () -> OffsetDateTime.parse(job.path("scheduled_on").asText("")))
                .toOption());
        Predicate<OffsetDateTime> fromMonday = time -> isInLastWeek(time, DayOfWeek.MONDAY, clock);
        Predicate<OffsetDateTime> fromSunday = time -> isInLastWeek(time, DayOfWeek.SUNDAY, clock);
        if (times.isEmpty()) {
            return Outcome.notDecided(Observation.NO_RECORD);
        }
        if (times.forAll(fromMonday.and(fromSunday))) {
            return Outcome.notDecided(Observation.NO_DIFFERENCE);
        }
        return Outcome.of(
                times.forAll(fromMonday),
                times.forAll(fromSunday) ? Observation.WEEK_FROM_SUNDAY : Observation.OUTSIDE_THE_WINDOW);
    }

    private static boolean isInLastWeek(OffsetDateTime time, DayOfWeek begin, Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), time.getOffset());
        LocalDate first = today.with(TemporalAdjusters.previousOrSame(begin)).minusWeeks(1);
        return !time.toLocalDate().isBefore(first) && time.toLocalDate().isBefore(first.plusWeeks(1));
    }
}
