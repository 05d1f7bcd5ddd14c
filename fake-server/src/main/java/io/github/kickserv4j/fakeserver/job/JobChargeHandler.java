package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.function.Function;

/** Handles the charges of one job. */
record JobChargeHandler(JobRepository jobs, JobNumber job) {
    static final String RECORD_NAME = "job charge";

    ServerResponse list() {
        return jobs.charges(job).fold(this::failed, charges -> ServerResponse.ok(ChargeJson.toJson(charges)));
    }

    ServerResponse add(ObjectNode fields) {
        return ParsedFields.forCreate(ChargeWritableFields.FIELDS, fields)
                .validate(NewCharge::new)
                .fold(parent()::invalid, charge -> one(jobs.addCharge(job, charge)));
    }

    /** Updates a charge. An update without changes returns the charge unchanged; Kickserv's response is not known. */
    ServerResponse change(ChargeId id, ObjectNode fields) {
        var parsedFields = ParsedFields.forUpdate(ChargeWritableFields.FIELDS, fields);
        return parsedFields.isEmpty()
                ? ifThere(id, charge -> ServerResponse.ok(ChargeJson.toJson(charge)))
                : parsedFields
                        .validate(ChargeChange::new)
                        .fold(
                                broken -> ifThere(id, charge -> ErrorResponses.invalid(broken)),
                                change -> one(jobs.changeCharge(job, id, change)));
    }

    ServerResponse remove(ChargeId id) {
        return one(jobs.removeCharge(job, id));
    }

    ParentRecord parent() {
        return new ParentRecord("job", () -> jobs.get(job));
    }

    private ServerResponse ifThere(ChargeId id, Function<Charge, ServerResponse> answer) {
        return jobs.charges(job).fold(this::failed, charges -> charges.find(
                        charge -> charge.id().equals(id))
                .map(answer)
                .getOrElse(() -> ErrorResponses.noSuchRecord(RECORD_NAME)));
    }

    private ServerResponse one(Either<Failure, Charge> result) {
        return result.fold(this::failed, charge -> ServerResponse.ok(ChargeJson.toJson(charge)));
    }

    private ServerResponse failed(Failure failure) {
        return parent().forFailure(failure, RECORD_NAME);
    }
}
