package io.github.kickserv4j.testkit.comparison;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A random sequence of operations of all ports on two accounts, the same for the same seed: things are created, changed, read,
 * searched and deleted, also through wrong owners and by unknown numbers. The first difference is reported.
 *
 * <p>Both accounts begin empty, give the same numbers in the same order, and run on {@link #CLOCK}.
 *
 * @param seed of the random numbers
 * @param steps the number of operations
 */
public record RandomOperationSequence(long seed, int steps) {
    /** The clock of both accounts: a quarter past three of the day that summer time begins in Detroit. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-10T07:15:30Z"), ZoneId.of("America/Detroit"));

    /**
     * Runs the sequence up to the first step where the two differ: in the result, in the kind of failure, its operation or its
     * delivery, or, after payments and charges, in a balance that does not add up on one of them.
     *
     * @return that step with both results; none if the two are the same to the end
     */
    public Option<String> firstDifference(Kickserv one, Kickserv other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        var randomValues = new RandomValues(new Random(seed));
        var recordPool = new RecordPool(randomValues);
        Seq<Supplier<ComparedOperation<?>>> generators = operationGenerators(recordPool, randomValues);
        Option<String> difference = Option.none();
        for (int step = 1; step <= steps && difference.isEmpty(); step++) {
            ComparedOperation<?> comparedOperation =
                    randomValues.oneOf(generators).get();
            String where = "sequence " + seed + ", step " + step + ": " + comparedOperation.description();
            difference = comparedOperation
                    .compareOn(one, other)
                    .orElse(() -> imbalance(comparedOperation, recordPool, one))
                    .orElse(() -> imbalance(comparedOperation, recordPool, other))
                    .map(what -> where + "\n        " + what);
        }
        return difference;
    }

    private static Option<String> imbalance(
            ComparedOperation<?> comparedOperation, RecordPool recordPool, Kickserv kickserv) {
        var balanceChecker = new BalanceChecker(kickserv);
        return comparedOperation.affectedJob().flatMap(job -> balanceChecker
                .imbalanceOf(job)
                .orElse(() -> recordPool.customerOf(job).flatMap(balanceChecker::imbalanceOf)));
    }

    private static Seq<Supplier<ComparedOperation<?>>> operationGenerators(
            RecordPool recordPool, RandomValues randomValues) {
        return new RandomCustomerOperations(recordPool, randomValues)
                .generators()
                .appendAll(new RandomNoteOperations(recordPool, randomValues).generators())
                .appendAll(new RandomJobOperations(recordPool, randomValues).generators())
                .appendAll(new RandomChargeOperations(recordPool, randomValues).generators())
                .appendAll(new RandomPaymentOperations(recordPool, randomValues).generators());
    }
}
