package io.github.kickserv4j.benchmarks.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.io.IOException;
import java.util.List;
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

/** A page of thirty records, from the bytes of its body to records. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@State(Scope.Thread)
public class PageBenchmark {
    private final byte[] customerBytes = PageBytes.ofCustomers();
    private final byte[] jobBytes = PageBytes.ofJobs();
    private final CustomerRepository customers = new StubbedAdapter(customerBytes).customers();
    private final JobRepository jobs = new StubbedAdapter(jobBytes).jobs();
    private final ObjectReader customerReader =
            PojoMapper.create().readerFor(new TypeReference<List<CustomerPojo>>() {});
    private final ObjectReader jobReader = PojoMapper.create().readerFor(new TypeReference<List<JobPojo>>() {});

    @Benchmark
    public Page<Customer> customers() {
        return customers.list(CustomerFilter.ALL, PageRequest.FIRST).get();
    }

    @Benchmark
    public Page<Job> jobs() {
        return jobs.list(JobFilter.ALL, PageRequest.FIRST).get();
    }

    @Benchmark
    public List<CustomerPojo> databindCustomers() throws IOException {
        return customerReader.readValue(customerBytes);
    }

    @Benchmark
    public List<JobPojo> databindJobs() throws IOException {
        return jobReader.readValue(jobBytes);
    }
}
