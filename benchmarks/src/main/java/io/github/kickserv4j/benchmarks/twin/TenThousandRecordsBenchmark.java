package io.github.kickserv4j.benchmarks.twin;

/** The operations of a twin with ten thousand customers and ten thousand jobs. */
public class TenThousandRecordsBenchmark extends OperationBenchmark {
    public TenThousandRecordsBenchmark() {
        super(10_000);
    }
}
