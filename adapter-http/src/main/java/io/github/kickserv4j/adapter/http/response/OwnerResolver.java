package io.github.kickserv4j.adapter.http.response;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.LongFunction;

/** Resolves the numbers of customers and jobs, which paths contain, to their ids, which other records refer to. */
@ReliesOn({"customer-id-is-an-id", "noteable-id-is-an-id"})
public final class OwnerResolver {
    private static final RecordType<Seq<Long>> CUSTOMER = RecordType.of(
            "customer",
            "customers",
            RowTable.ofIdentity("customer", "id", "customer_number")
                    .map(row -> row.value().value()));
    private static final RecordType<Seq<Long>> JOB = RecordType.of(
            "job", "jobs", RowTable.ofIdentity("job", "id", "job_number").map(row -> row.value()
                    .value()));

    private final ResponseParser responseParser;

    public OwnerResolver(ResponseParser responseParser) {
        this.responseParser = responseParser;
    }

    /** Returns the path of the customer, without the suffix. */
    public static String path(CustomerNumber number) {
        return "customers/" + number;
    }

    /** Returns the path of the job, without the suffix. */
    public static String path(JobNumber number) {
        return "jobs/" + number;
    }

    /** Reads the id of a customer. */
    public Either<Failure, CustomerId> resolveId(
            RequestSender requestSender, Operation operation, CustomerNumber number) {
        return resolveId(
                requestSender,
                ApiRequest.get(operation, path(number) + ".json"),
                CUSTOMER,
                number.value(),
                CustomerId::new);
    }

    /** Reads the id of a job. */
    public Either<Failure, JobId> resolveId(RequestSender requestSender, Operation operation, JobNumber number) {
        return resolveId(
                requestSender, ApiRequest.get(operation, path(number) + ".json"), JOB, number.value(), JobId::new);
    }

    private <T> Either<Failure, T> resolveId(
            RequestSender requestSender,
            ApiRequest apiRequest,
            RecordType<Seq<Long>> recordType,
            long number,
            LongFunction<T> constructor) {
        return requestSender.send(apiRequest).flatMap(apiResponse -> responseParser
                .parseSingle(apiRequest.operation(), apiResponse, recordType)
                .filterOrElse(
                        owner -> owner.last() == number,
                        other -> responseParser.unexpected(
                                apiRequest.operation(),
                                apiResponse,
                                "the response is " + recordType.singular() + " " + other.last()))
                .map(owner -> constructor.apply(owner.head())));
    }
}
