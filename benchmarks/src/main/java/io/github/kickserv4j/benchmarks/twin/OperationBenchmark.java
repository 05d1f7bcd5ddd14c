package io.github.kickserv4j.benchmarks.twin;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.ports.shared.Page;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The operations of a twin, with as many records as a subclass says. They run in the JVM of the comparisons, since making a twin of a
 * million records takes longer than measuring it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(0)
public abstract class OperationBenchmark {
    private final TwinOperations operations;

    OperationBenchmark(int count) {
        operations = TwinOperations.of(count);
    }

    @Benchmark
    public Page<Job> firstPage() {
        return operations.firstPage();
    }

    @Benchmark
    public Page<Job> lastPage() {
        return operations.lastPage();
    }

    @Benchmark
    public Page<Job> lastPageOfOpportunities() {
        return operations.lastPageOfOpportunities();
    }

    @Benchmark
    public Page<Customer> lastPageOfBeginning() {
        return operations.lastPageOfBeginning();
    }

    @Benchmark
    public Page<Customer> fragment() {
        return operations.fragment();
    }

    @Benchmark
    public Page<Customer> filter() {
        return operations.filter();
    }

    @Benchmark
    public Customer updateCustomer() {
        return operations.updateCustomer();
    }

    @Benchmark
    public Job updateJob() {
        return operations.updateJob();
    }

    @Benchmark
    public Customer createCustomer() {
        return operations.createCustomer();
    }

    @Benchmark
    public Job createJob() {
        return operations.createJob();
    }

    @Benchmark
    public Charge createCharge() {
        return operations.createCharge();
    }

    @Benchmark
    public Payment createPayment() {
        return operations.createPayment();
    }

    @Benchmark
    public Note createNote() {
        return operations.createNote();
    }
}
