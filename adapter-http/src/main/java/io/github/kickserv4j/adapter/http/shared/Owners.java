package io.github.kickserv4j.adapter.http.shared;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.LongFunction;

/** From the numbers of customers and jobs, which paths name, to their ids, by which other records point at them. */
public final class Owners {
    private static final Kind<Seq<Long>> CUSTOMER =
            Kind.of("customer", "customers", row -> RowReader.identities(row, "customer", "id", "customer_number"));
    private static final Kind<Seq<Long>> JOB =
            Kind.of("job", "jobs", row -> RowReader.identities(row, "job", "id", "job_number"));

    private final Replies replies;

    public Owners(Replies replies) {
        this.replies = replies;
    }

    /** Where the customer is, without the suffix. */
    public static String path(CustomerNumber number) {
        return "customers/" + number;
    }

    /** Where the job is, without the suffix. */
    public static String path(JobNumber number) {
        return "jobs/" + number;
    }

    /** Reads the id of a customer. */
    public Either<Failure, CustomerId> id(Session session, Operation operation, CustomerNumber number) {
        return id(session, Call.get(operation, path(number) + ".json"), CUSTOMER, number.value(), CustomerId::new);
    }

    /** Reads the id of a job. */
    public Either<Failure, JobId> id(Session session, Operation operation, JobNumber number) {
        return id(session, Call.get(operation, path(number) + ".json"), JOB, number.value(), JobId::new);
    }

    private <T> Either<Failure, T> id(
            Session session, Call call, Kind<Seq<Long>> kind, long number, LongFunction<T> constructor) {
        return session.send(call).flatMap(answer -> replies.single(call.operation(), answer, kind)
                .filterOrElse(
                        owner -> owner.last() == number,
                        other -> replies.unexpected(
                                call.operation(), answer, "the answer is " + kind.singular() + " " + other.last()))
                .map(owner -> constructor.apply(owner.head())));
    }
}
