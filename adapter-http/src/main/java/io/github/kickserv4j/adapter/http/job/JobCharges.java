package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Kind;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Session;
import io.github.kickserv4j.adapter.http.shared.Shown;
import io.github.kickserv4j.adapter.http.shared.Steps;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The charges of a job: read with it, added, changed and removed beside it. One is looked for in its job first. */
record JobCharges(Client client, Replies replies) {
    private static final Kind<Tuple2<JobNumber, Seq<Charge>>> CHARGED_JOB =
            new Kind<>(JobReader.JOB.names(), row -> JobReader.read(row)
                    .flatMap(job -> JobReader.charges(row).map(charges -> Tuple.of(job.number(), charges))));

    Either<Failure, Seq<Charge>> of(JobNumber job) {
        return client.read(session -> read(session, JobOperations.charges(job), job));
    }

    Either<Failure, Charge> add(JobNumber job, NewCharge charge) {
        Operation operation = JobOperations.addCharge(job);
        Call post = Call.post(operation, path(job) + ".json", JobWriter.charge(charge.fields()));
        return client.create(
                new ChargeWrite.Add(job, charge),
                session -> session.send(post).flatMap(answer -> replies.single(operation, answer, ChargeReader.CHARGE)),
                Charge::id,
                Charge::audit);
    }

    Either<Failure, Charge> change(JobNumber job, ChargeId id, ChargeChange change) {
        Operation operation = JobOperations.changeCharge(job, id);
        Call put = Call.put(operation, path(job, id), JobWriter.charge(change.changes()));
        return client.write(new ChargeWrite.Change(job, id, change), session -> before(session, operation, job, id)
                .flatMap(before -> session.send(put))
                .flatMap(answer -> replies.changed(
                        operation,
                        answer,
                        told -> charge(operation, told, id),
                        () -> find(session, operation, job, id),
                        now -> Shown.differing(change.changes(), now, now.unreadable()))));
    }

    Either<Failure, Charge> remove(JobNumber job, ChargeId id) {
        Operation operation = JobOperations.removeCharge(job, id);
        return client.write(new ChargeWrite.Remove(job, id), session -> before(session, operation, job, id)
                .flatMap(before -> session.send(Call.delete(operation, path(job, id)))
                        .flatMap(answer -> replies.deleted(
                                operation, answer, ChargeReader.CHARGE, told -> charge(operation, told, id), before))));
    }

    private Either<Failure, Charge> before(Session session, Operation operation, JobNumber job, ChargeId id) {
        return find(session, operation, job, id).mapLeft(Steps::nothingDone);
    }

    private Either<Failure, Charge> find(Session session, Operation operation, JobNumber job, ChargeId id) {
        return read(session, operation, job)
                .flatMap(charges ->
                        charges.find(charge -> charge.id().equals(id)).toEither(() -> Steps.notFound(operation)));
    }

    private Either<Failure, Seq<Charge>> read(Session session, Operation operation, JobNumber number) {
        return session.send(Call.get(operation, JobAnswers.path(number)))
                .flatMap(answer -> replies.single(operation, answer, CHARGED_JOB)
                        .filterOrElse(
                                job -> job._1.equals(number),
                                job -> replies.unexpected(operation, answer, "the answer is job " + job._1))
                        .map(Tuple2::_2));
    }

    private Either<Failure, Charge> charge(Operation operation, Answer answer, ChargeId id) {
        return replies.single(operation, answer, ChargeReader.CHARGE)
                .filterOrElse(
                        charge -> charge.id().equals(id),
                        charge -> replies.unexpected(operation, answer, "the answer is charge " + charge.id()));
    }

    private static String path(JobNumber job) {
        return Owners.path(job) + "/job_charges";
    }

    private static String path(JobNumber job, ChargeId id) {
        return path(job) + "/" + id + ".json";
    }
}
