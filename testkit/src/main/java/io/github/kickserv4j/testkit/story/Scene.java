package io.github.kickserv4j.testkit.story;

import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One operation of a story.
 *
 * @param what what is done, for people
 * @param play does it
 * @param learn has who goes on with the story know what came of it
 * @param settles the job whose books it touches
 */
record Scene<T>(
        String what, Function<Kickserv, Either<Failure, T>> play, Consumer<T> learn, Option<JobNumber> settles) {

    static <T> Scene<T> of(String what, Function<Kickserv, Either<Failure, T>> play) {
        return new Scene<>(what, play, nothing -> {}, Option.none());
    }

    /** A walk over a whole list; a failure is part of what comes of it. */
    static <T> Scene<Seq<Object>> walk(String what, Function<Kickserv, Stream<Either<Failure, T>>> play) {
        return of(what, kickserv -> Either.right(List.ofAll(play.apply(kickserv).map(Scene::told))));
    }

    Scene<T> learning(Consumer<T> lesson) {
        return new Scene<>(what, play, lesson, settles);
    }

    Scene<T> settling(JobNumber job) {
        return new Scene<>(what, play, learn, Option.some(job));
    }

    /** Plays on both; what comes of it differently, if anything. */
    Option<String> playOn(Kickserv one, Kickserv other) {
        Either<Failure, T> first = play.apply(one);
        first.forEach(learn);
        Object expected = told(first);
        Object actual = told(play.apply(other));
        return Option.when(!expected.equals(actual), () -> expected + "\n    but " + actual);
    }

    /** The result, or what of a failure does not depend on how the adapter came to it. */
    private static Object told(Either<Failure, ?> outcome) {
        return outcome.fold(
                failure -> List.of(failure.getClass().getSimpleName(), failure.operation(), failure.delivery()),
                result -> result);
    }
}
