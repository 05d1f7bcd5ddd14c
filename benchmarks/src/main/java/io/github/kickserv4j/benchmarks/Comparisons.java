package io.github.kickserv4j.benchmarks;

import java.util.List;

/** All comparisons, in the order of the table. */
final class Comparisons {
    static final List<Comparison> ALL = List.of(
            new Comparison(
                    "customers page: CPU",
                    "PageBenchmark.customers",
                    "PageBenchmark.databindCustomers",
                    Metric.SCORE,
                    Goal.atMost(0.8)),
            new Comparison(
                    "customers page: allocation",
                    "PageBenchmark.customers",
                    "PageBenchmark.databindCustomers",
                    Metric.ALLOCATION,
                    Goal.atMost(0.7)),
            new Comparison(
                    "jobs page: CPU",
                    "PageBenchmark.jobs",
                    "PageBenchmark.databindJobs",
                    Metric.SCORE,
                    Goal.atMost(0.8)),
            new Comparison(
                    "jobs page: allocation",
                    "PageBenchmark.jobs",
                    "PageBenchmark.databindJobs",
                    Metric.ALLOCATION,
                    Goal.atMost(0.7)),
            customer("jdkBytes", Metric.CALLS_OF_ONE_THREAD, Goal.atLeast(1.4)),
            customer("jdkTokens", Metric.CALLS_OF_ONE_THREAD, Goal.NONE),
            customer("retrofit", Metric.CALLS_OF_ONE_THREAD, Goal.atLeast(1)),
            customer("feign", Metric.CALLS_OF_ONE_THREAD, Goal.atLeast(1)),
            customer("restClient", Metric.CALLS_OF_ONE_THREAD, Goal.atLeast(1)),
            customer("jdkBytes", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.atLeast(1.2)),
            customer("jdkTokens", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.NONE),
            customer("retrofit", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.atLeast(1)),
            customer("feign", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.atLeast(1)),
            customer("restClient", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.atLeast(1)),
            new Comparison(
                    "one customer over HTTP, 99th percentile",
                    "CustomerHttpBenchmark.kickserv4j",
                    "CustomerHttpBenchmark.jdkBytes",
                    Metric.P99_OF_SIXTEEN_THREADS,
                    Goal.atMost(1.3)),
            page("jdkBytes", Metric.CALLS_OF_ONE_THREAD, Goal.atLeast(0.6)),
            page("jdkTokens", Metric.CALLS_OF_ONE_THREAD, Goal.NONE),
            page("retrofit", Metric.CALLS_OF_ONE_THREAD, Goal.atLeast(1)),
            page("jdkBytes", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.atLeast(0.5)),
            page("jdkTokens", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.NONE),
            page("retrofit", Metric.CALLS_OF_SIXTEEN_THREADS, Goal.atLeast(1)),
            new Comparison(
                    "first call over HTTP in a fresh JVM",
                    "FirstHttpCallBenchmark.kickserv4j",
                    "FirstHttpCallBenchmark.jdkAndDatabind",
                    Metric.SCORE,
                    Goal.atMost(0.75)),
            new Comparison(
                    "twin: fresh JVM to first call",
                    "FirstCallBenchmark.twin",
                    "FirstCallBenchmark.wireMock",
                    Metric.SCORE,
                    Goal.atMost(1.0 / 15)),
            new Comparison(
                    "twin: fresh JVM to first call",
                    "FirstCallBenchmark.twin",
                    "FirstCallBenchmark.mapAndVavr",
                    Metric.SCORE,
                    Goal.NONE),
            new Comparison(
                    "fake server: fresh JVM to first answer",
                    "FirstCallBenchmark.fakeServer",
                    "FirstCallBenchmark.wireMock",
                    Metric.SCORE,
                    Goal.atMost(1.0 / 6)),
            new Comparison(
                    "fake server: one call",
                    "CallBenchmark.fakeServer",
                    "CallBenchmark.wireMock",
                    Metric.SCORE,
                    Goal.atMost(0.35)),
            new Comparison(
                    "fake server: one call",
                    "CallBenchmark.fakeServer",
                    "CallBenchmark.bareSocket",
                    Metric.SCORE,
                    Goal.NONE),
            new Comparison(
                    "fake server: one call, 99th percentile",
                    "CallBenchmark.fakeServer",
                    "CallBenchmark.wireMock",
                    Metric.P99,
                    Goal.NONE,
                    Goal.atMost(1_000)),
            new Comparison(
                    "twin: one get, beside a map",
                    "GetBenchmark.twin",
                    "GetBenchmark.map",
                    Metric.SCORE,
                    Goal.NONE,
                    Goal.atMost(100)),
            new Comparison(
                    "twin: memory of a customer beside the record",
                    "MemoryBenchmark.customers",
                    "MemoryBenchmark.mapOfCustomers",
                    Metric.RETAINED,
                    Goal.NONE,
                    Goal.atMost(700)),
            new Comparison(
                    "twin: memory of a job beside the record",
                    "MemoryBenchmark.jobs",
                    "MemoryBenchmark.mapOfJobs",
                    Metric.RETAINED,
                    Goal.NONE,
                    Goal.atMost(250)),
            growth("first page of jobs", "firstPage", 20),
            growth("last page of jobs", "lastPage", 50),
            growth("last page of opportunities", "lastPageOfOpportunities", 50),
            growth("last page by the beginning of a name", "lastPageOfBeginning", 50),
            growth("page by a fragment", "fragment", 5_000),
            growth("filter", "filter", 5_000),
            growth("update of a customer", "updateCustomer", 30),
            growth("update of a job", "updateJob", 30),
            growth("new customer", "createCustomer", 30),
            growth("new job", "createJob", 30),
            growth("new charge", "createCharge", 30),
            growth("new payment", "createPayment", 30),
            growth("new note", "createNote", 30),
            walk("one"),
            walk("two"),
            walk("four"),
            walk("eight"),
            new Comparison(
                    "command line: customers get, start to end",
                    "CommandBenchmark.installed",
                    "CommandBenchmark.javaWithoutOptions",
                    Metric.MEDIAN,
                    Goal.atMost(Runtime.version().feature() < 25 ? 0.6 : 0.5)),
            new Comparison(
                    "command line: export of 20,000 customers, CPU",
                    "ExportBenchmark.kickserv4j",
                    "ExportBenchmark.streamingClient",
                    Metric.CPU,
                    Goal.atMost(1.3)),
            new Comparison(
                    "command line: export of 20,000 customers, memory",
                    "ExportBenchmark.kickserv4j",
                    "ExportBenchmark.streamingClient",
                    Metric.MEMORY,
                    Goal.NONE,
                    Goal.atMost(100)));

    private Comparisons() {}

    /** Returns a comparison of a million records with ten thousand. */
    private static Comparison growth(String operation, String method, double microseconds) {
        return new Comparison(
                "twin of 1,000,000: " + operation,
                "MillionRecordsBenchmark." + method,
                "TenThousandRecordsBenchmark." + method,
                Metric.SCORE,
                Goal.atMost(3),
                Goal.atMost(microseconds));
    }

    private static Comparison walk(String requests) {
        return new Comparison(
                "walk over pages of 50 ms, " + requests + " in flight",
                "WalkBenchmark.walks",
                "WalkBenchmark.ideal",
                Metric.named(requests + "InFlight", "ms"),
                Goal.atMost(1.1));
    }

    private static Comparison customer(String peer, Metric metric, Goal goal) {
        return http("one customer over HTTP, ", "CustomerHttpBenchmark", peer, metric, goal);
    }

    private static Comparison page(String peer, Metric metric, Goal goal) {
        return http("one page over HTTP, ", "PageHttpBenchmark", peer, metric, goal);
    }

    /** Returns the comparison of the calls in a second. */
    private static Comparison http(String name, String benchmark, String peer, Metric metric, Goal goal) {
        String threads = metric.equals(Metric.CALLS_OF_ONE_THREAD) ? "1 thread" : "16 threads";
        return new Comparison(name + threads, benchmark + ".kickserv4j", benchmark + "." + peer, metric, goal);
    }
}
