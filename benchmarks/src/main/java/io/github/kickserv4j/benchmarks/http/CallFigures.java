package io.github.kickserv4j.benchmarks.http;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The figures of one client. JMH reports each field under its name. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CallFigures {
    /** The calls in a second, by one thread. */
    public double callsOfOneThread;

    /** The calls in a second, by sixteen threads. */
    public double callsOfSixteenThreads;

    /** The time in microseconds that 99 of 100 calls of sixteen threads do not exceed. */
    public double timeOfSixteenThreads;
}
