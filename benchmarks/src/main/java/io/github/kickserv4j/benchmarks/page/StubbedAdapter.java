package io.github.kickserv4j.benchmarks.page;

import io.github.kickserv4j.adapter.http.customer.HttpCustomerRepository;
import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.exchange.ResponseHeaders;
import io.github.kickserv4j.adapter.http.exchange.Transport;
import io.github.kickserv4j.adapter.http.job.HttpJobRepository;
import io.github.kickserv4j.adapter.http.job.JobRequests;
import io.github.kickserv4j.adapter.http.json.ResponseBody;
import io.github.kickserv4j.adapter.http.response.ResponseClassifier;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.adapter.http.secret.ApiKey;
import io.github.kickserv4j.adapter.http.time.Deadline;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The repositories of the adapter over a transport that answers each request with the same bytes. The packages are not exported, but
 * public, and the benchmarks run on the class path; so all that happens between the bytes and the page is measured, and nothing has to
 * be opened for it.
 */
final class StubbedAdapter {
    private static final Duration ALLOWED = Duration.ofMinutes(1);
    private static final Clock CLOCK = Clock.systemUTC();

    private final ResponseClassifier classifier = new ResponseClassifier(new ApiKey(() -> "some-key-1"), CLOCK);
    private final ResponseParser parser = new ResponseParser(classifier);
    private final OperationExecutor executor;

    StubbedAdapter(byte[] bytes) {
        var body = ResponseBody.of(bytes);
        var headers = new ResponseHeaders(HttpHeaders.of(
                Map.of("content-type", List.of("application/json; charset=utf-8")), (name, value) -> true));
        Transport transport = (request, deadline) ->
                classifier.classify(request, new ApiResponse(200, headers, body, body.length(), deadline), deadline);
        this.executor = new OperationExecutor(
                transport, () -> Deadline.after(ALLOWED, System::nanoTime), CLOCK, System::nanoTime);
    }

    CustomerRepository customers() {
        return new HttpCustomerRepository(executor, parser);
    }

    JobRepository jobs() {
        return new HttpJobRepository(executor, new JobRequests(parser, CLOCK));
    }
}
