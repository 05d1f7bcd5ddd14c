package io.github.kickserv4j.benchmarks.twin;

/** The operations of a twin with a million customers and a million jobs. */
public class MillionRecordsBenchmark extends OperationBenchmark {
    public MillionRecordsBenchmark() {
        super(1_000_000);
    }
}
