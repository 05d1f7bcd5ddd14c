package io.github.kickserv4j.testkit.faultinjection;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Chooses the calls that a fault befalls, among those that {@link Faults} was asked for. Calls are counted from now on, those with
 * another fault included. Each method returns this target, for more faults of the same calls.
 */
public final class FaultTarget {
    private final CallFilter filter;
    private final Consumer<IntFunction<FaultRule>> rules;

    FaultTarget(CallFilter filter, Consumer<IntFunction<FaultRule>> rules) {
        this.filter = filter;
        this.rules = rules;
    }

    /** Returns a target of those calls only that ask for this page, such as the third one of a walk over all pages. */
    public FaultTarget onPage(int number) {
        return new FaultTarget(filter.onPage(requirePositive("number", number)), rules);
    }

    /** Disturbs the next call that no earlier fault is meant for. */
    public FaultTarget next(Fault fault) {
        return next(1, fault);
    }

    /** Disturbs the next calls, as many as {@code count}. */
    public FaultTarget next(int count, Fault fault) {
        return add(new CallSchedule.NextCalls(requirePositive("count", count)), "next " + count, fault);
    }

    /** Disturbs one call: 1 is the next one, 2 the one after it. */
    public FaultTarget nth(int number, Fault fault) {
        return add(new CallSchedule.NthCall(requirePositive("number", number)), "call " + number, fault);
    }

    /** Disturbs every call. */
    public FaultTarget always(Fault fault) {
        return add(new CallSchedule.EveryCall(), "every call", fault);
    }

    /**
     * Disturbs calls by chance. Which ones depends on their order alone: the same number of calls has the same number of faults,
     * however many threads make them. Another fault with the same seed disturbs other calls.
     *
     * @param rate the share of the calls, from 0 to 1
     * @param seed another seed disturbs other calls
     */
    public FaultTarget atRate(double rate, long seed, Fault fault) {
        double share = requireShare(rate);
        return add(position -> CallSchedule.RandomCalls.at(position, share, seed), "share " + rate, fault);
    }

    private FaultTarget add(CallSchedule schedule, String times, Fault fault) {
        return add(position -> schedule, times, fault);
    }

    private FaultTarget add(IntFunction<CallSchedule> schedule, String times, Fault fault) {
        Objects.requireNonNull(fault, "fault");
        rules.accept(position -> new FaultRule(filter, schedule.apply(position), times, fault));
        return this;
    }

    private static int requirePositive(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more: " + number);
        }
        return number;
    }

    private static double requireShare(double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("rate must be from 0 to 1: " + rate);
        }
        return rate;
    }
}
