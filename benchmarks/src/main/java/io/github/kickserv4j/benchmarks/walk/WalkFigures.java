package io.github.kickserv4j.benchmarks.walk;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The milliseconds that walks took, by the requests in flight. JMH reports each field under its name. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class WalkFigures {
    public double oneInFlight;
    public double twoInFlight;
    public double fourInFlight;
    public double eightInFlight;
}
