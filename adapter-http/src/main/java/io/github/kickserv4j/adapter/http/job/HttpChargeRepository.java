package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.exchange.ApiRequest;
import io.github.kickserv4j.adapter.http.exchange.MultiStepFailures;
import io.github.kickserv4j.adapter.http.exchange.OperationExecutor;
import io.github.kickserv4j.adapter.http.exchange.RequestSender;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.response.ChangeVerifier;
import io.github.kickserv4j.adapter.http.response.OwnerResolver;
import io.github.kickserv4j.adapter.http.response.RecordRequests;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.adapter.http.response.ResponseParser;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.ports.job.ChargeOperations;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * Accesses the charges of a job over HTTP. They are read with the job, and created, updated and deleted beside it. A charge is
 * looked up in its job first.
 */
@ReliesOn({
    "post-adds-a-charge",
    "charges-are-changed-and-deleted-by-id",
    "keys-of-a-charge-elsewhere",
    "job-holds-charges"
})
public final class HttpChargeRepository implements ChargeRepository {
    private static final RecordType<Tuple2<JobNumber, Seq<Charge>>> CHARGED_JOB =
            new RecordType<>(JobReader.JOB.names(), RowReader.ofTree(row -> JobReader.read(row)
                    .flatMap(job -> JobReader.charges(row).map(charges -> Tuple.of(job.number(), charges)))));

    private final OperationExecutor operationExecutor;
    private final ResponseParser responseParser;
    private final RecordRequests<Charge, ChargeId> charges;

    public HttpChargeRepository(OperationExecutor operationExecutor, ResponseParser responseParser) {
        this.operationExecutor = operationExecutor;
        this.responseParser = responseParser;
        this.charges = new RecordRequests<>(responseParser, ChargeReader.CHARGE, Charge::id);
    }

    @Override
    public Either<Failure, Charge> get(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return operationExecutor.read(requestSender -> find(requestSender, ChargeOperations.get(job, id), job, id));
    }

    @Override
    public Either<Failure, Seq<Charge>> list(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return operationExecutor.read(requestSender -> read(requestSender, ChargeOperations.list(job), job));
    }

    @Override
    public Either<Failure, Charge> create(JobNumber job, NewCharge charge) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(charge, "charge");
        Operation operation = ChargeOperations.create(job);
        ApiRequest post = ApiRequest.post(operation, path(job) + ".json", JobWriter.charge(charge.fields()));
        return operationExecutor.create(
                new ChargeWrite.Create(job, charge),
                requestSender -> charges.create(requestSender, post),
                Charge::id,
                Charge::audit);
    }

    @Override
    public Either<Failure, Charge> update(JobNumber job, ChargeId id, ChargeChange change) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Operation operation = ChargeOperations.update(job, id);
        ApiRequest put = ApiRequest.put(operation, path(job, id), JobWriter.charge(change.patch()));
        return operationExecutor.write(
                new ChargeWrite.Update(job, id, change),
                requestSender -> find(requestSender, operation, job, id),
                (requestSender, before) -> charges.update(
                        requestSender,
                        put,
                        id,
                        () -> find(requestSender, operation, job, id),
                        now -> ChangeVerifier.differingFields(change.patch(), now, now.unreadable())));
    }

    @Override
    public Either<Failure, Charge> delete(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        Operation operation = ChargeOperations.delete(job, id);
        ApiRequest delete = ApiRequest.delete(operation, path(job, id));
        return operationExecutor.write(
                new ChargeWrite.Delete(job, id),
                requestSender -> find(requestSender, operation, job, id),
                (requestSender, before) -> charges.delete(requestSender, delete, before));
    }

    private Either<Failure, Charge> find(RequestSender requestSender, Operation operation, JobNumber job, ChargeId id) {
        return read(requestSender, operation, job)
                .flatMap(charges -> charges.find(charge -> charge.id().equals(id))
                        .toEither(() -> MultiStepFailures.notFound(operation)));
    }

    private Either<Failure, Seq<Charge>> read(RequestSender requestSender, Operation operation, JobNumber number) {
        return requestSender
                .send(ApiRequest.get(operation, JobRequests.path(number)))
                .flatMap(apiResponse -> responseParser
                        .parseSingle(operation, apiResponse, CHARGED_JOB)
                        .filterOrElse(
                                job -> job._1.equals(number),
                                job -> responseParser.unexpected(
                                        operation, apiResponse, "the response is job " + job._1))
                        .map(Tuple2::_2));
    }

    private static String path(JobNumber job) {
        return OwnerResolver.path(job) + "/job_charges";
    }

    private static String path(JobNumber job, ChargeId id) {
        return path(job) + "/" + id + ".json";
    }
}
