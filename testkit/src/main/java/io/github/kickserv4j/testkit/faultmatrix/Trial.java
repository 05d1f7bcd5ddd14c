package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reply;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Locale;

/**
 * What came of one call, and what must hold of it.
 *
 * @param span how long it took
 * @param limit how long it might take
 * @param interrupted whether its thread bore the mark of an interrupt when it returned
 * @param allowedSends how many requests the server may have got, in words
 */
record Trial(Rig rig, Either<Failure, ?> outcome, Span span, Duration limit, boolean interrupted, String allowedSends) {
    private static final Duration SLACK = Duration.ofMillis(150);
    private static final Duration TO_STOP = Duration.ofMillis(100);
    private static final Duration TO_HANG_UP = Duration.ofSeconds(1);

    Trial succeeds() {
        outcome.swap().forEach(failure -> fail("success was expected, but " + failure.message()));
        return this;
    }

    Trial fails(Class<?>... kinds) {
        assertThat((Object) failure()).as("the kind of failure").isInstanceOfAny(kinds);
        return this;
    }

    /** The failure says which status the answer had. */
    Trial told(int status) {
        assertThat(failure().reply().map(Reply::status))
                .as("the status that is told")
                .contains(status);
        return this;
    }

    Trial leaves(Delivery delivery) {
        assertThat(failure().delivery())
                .as("the delivery of \"%s\"", failure().message())
                .isEqualTo(delivery);
        return this;
    }

    /** So many attempts failed before the last one. */
    Trial earlier(int count) {
        assertThat(failure().earlier()).as("earlier attempts").hasSize(count);
        assertThat(failure().toException().getSuppressed())
                .as("earlier attempts in the exception")
                .hasSize(count);
        return this;
    }

    Trial sent(int count) {
        assertThat(rig.sends()).as("requests that the server got").isEqualTo(count);
        return allowing(Integer.toString(count));
    }

    Trial sentAtMost(int count) {
        assertThat(rig.sends()).as("requests that the server got").isLessThanOrEqualTo(count);
        return allowing("at most " + count);
    }

    Trial sentAtLeast(int count) {
        assertThat(rig.sends()).as("requests that the server got").isGreaterThanOrEqualTo(count);
        return this;
    }

    Trial connected(int count) {
        assertThat(rig.server().connections()).as("connections").isEqualTo(count);
        return this;
    }

    /** No connection is left open. */
    Trial hangsUp() {
        assertThat(rig.server().awaitNoOpenConnection(TO_HANG_UP))
                .as("every connection is closed when the call is over")
                .isTrue();
        return this;
    }

    Trial tookAtLeast(Duration least) {
        assertThat(span.elapsed()).as("time taken").isGreaterThanOrEqualTo(least);
        return this;
    }

    /** Nothing was waited for. */
    Finding atOnce() {
        assertThat(span.elapsed())
                .as("time taken by what is over at once")
                .isLessThan(limit.dividedBy(2).plus(span.late()));
        return finding(Pace.AT_ONCE);
    }

    Finding within() {
        assertThat(span.elapsed()).as("time taken, with a limit of %s", limit).isLessThan(latest());
        return finding(Pace.WITHIN);
    }

    /** Ten percent earlier or later at most, and what the machine needs to get round to it. */
    Finding atTheDeadline() {
        assertThat(span.elapsed())
                .as("time taken, with a deadline after %s", limit)
                .isBetween(limit.multipliedBy(9).dividedBy(10), latest());
        return finding(Pace.AT_THE_DEADLINE);
    }

    /** Over soon after it was stopped; it should be 100 ms, and may be what a busy machine makes of that. */
    Finding stopped() {
        assertThat(span.elapsed())
                .as("time taken to stop")
                .isLessThan(TO_STOP.multipliedBy(4).plus(span.late()));
        return limitedTo(TO_STOP).finding(Pace.AT_ONCE);
    }

    /** The same, timed otherwise. */
    Trial after(Span time) {
        return new Trial(rig, outcome, time, limit, interrupted, allowedSends);
    }

    /** The same, with another time that it might take. */
    Trial limitedTo(Duration time) {
        return new Trial(rig, outcome, span, time, interrupted, allowedSends);
    }

    Failure failure() {
        return outcome.swap()
                .getOrElseThrow(result -> new AssertionError("a failure was expected, but the call gave a "
                        + result.getClass().getSimpleName()));
    }

    private Duration latest() {
        return limit.multipliedBy(11).dividedBy(10).plus(SLACK).plus(span.late());
    }

    /** The same, with words for how often it might be sent. */
    Trial allowing(String sends) {
        return new Trial(rig, outcome, span, limit, interrupted, sends);
    }

    private Finding finding(Pace pace) {
        return new Finding(
                rig.sends(), allowedSends, outcome.fold(Trial::told, done -> "success"), pace, span.elapsed(), limit);
    }

    private static String told(Failure failure) {
        String kind = failure.getClass().getSimpleName();
        boolean matters = failure.operation().isWrite() || failure.delivery() == Delivery.NOT_SENT;
        return matters
                ? kind + ", "
                        + failure.delivery().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : kind;
    }
}
