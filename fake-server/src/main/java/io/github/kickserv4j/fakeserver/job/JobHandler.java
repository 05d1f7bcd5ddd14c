package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.JsonTrees;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.ServedAccount;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Handles the requests for one job, however it is addressed. */
@ReliesOn({"written-job-is-returned", "record-is-looked-up-first", "empty-change-returns-the-record"})
record JobHandler(JobJson rows, ServedAccount account) {

    ServerResponse get(JobLocator job) {
        return one(job, job.get());
    }

    /** Updates a job. An update without changes returns the job unchanged; Kickserv's response is not known. */
    ServerResponse update(JobLocator job, ObjectNode fields) {
        return JobWritableFields.UNDECIDED
                .refuseIn(fields, () -> job.get().mapLeft(job::forFailure).map(this::tree))
                .fold(refused -> refused, sent -> change(job, sent));
    }

    private ServerResponse change(JobLocator job, ObjectNode fields) {
        var parsedFields = ParsedFields.forUpdate(JobWritableFields.FOR_UPDATE, fields);
        return parsedFields.isEmpty()
                ? get(job)
                : parsedFields
                        .validate(JobChange::new)
                        .fold(broken -> invalid(job, broken), change -> one(job, job.update(change)));
    }

    ServerResponse delete(JobLocator job) {
        return one(job, job.delete());
    }

    ServerResponse ok(Job job) {
        return ServerResponse.ok(json -> rows.detailed(json, job));
    }

    private JsonNode tree(Job job) {
        return JsonTrees.tree(json -> rows.detailed(json, job), account);
    }

    private ServerResponse one(JobLocator job, Either<Failure, Job> result) {
        return result.fold(job::forFailure, this::ok);
    }

    private static ServerResponse invalid(JobLocator job, Seq<Violation> broken) {
        return job.get().fold(job::forFailure, there -> ErrorResponses.invalid(broken));
    }
}
