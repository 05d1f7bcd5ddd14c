package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.ParsedFields;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.function.Function;

/** Handles the charges of one job. */
@ReliesOn({"charge-envelope", "keys-of-a-charge-elsewhere", "empty-change-returns-the-record"})
record JobChargeHandler(Kickserv kickserv, JobNumber job) {
    static final String RECORD_NAME = "job charge";

    ServerResponse list() {
        return kickserv.charges()
                .list(job)
                .fold(this::failed, charges -> ServerResponse.rows(charges, ChargeJson::charge));
    }

    ServerResponse create(ObjectNode fields) {
        return ParsedFields.forCreate(ChargeWritableFields.FIELDS, fields)
                .validate(NewCharge::new)
                .fold(parent()::invalid, charge -> one(kickserv.charges().create(job, charge)));
    }

    /** Updates a charge. An update without changes returns the charge unchanged; Kickserv's response is not known. */
    ServerResponse update(ChargeId id, ObjectNode fields) {
        var parsedFields = ParsedFields.forUpdate(ChargeWritableFields.FIELDS, fields);
        return parsedFields.isEmpty()
                ? ifThere(id, JobChargeHandler::ok)
                : parsedFields
                        .validate(ChargeChange::new)
                        .fold(
                                broken -> ifThere(id, charge -> ErrorResponses.invalid(broken)),
                                change -> one(kickserv.charges().update(job, id, change)));
    }

    ServerResponse delete(ChargeId id) {
        return one(kickserv.charges().delete(job, id));
    }

    ParentRecord parent() {
        return new ParentRecord("job", () -> kickserv.jobs().get(job));
    }

    private ServerResponse ifThere(ChargeId id, Function<Charge, ServerResponse> answer) {
        return kickserv.charges().get(job, id).fold(this::failed, answer);
    }

    private static ServerResponse ok(Charge charge) {
        return ServerResponse.ok(json -> ChargeJson.charge(json, charge));
    }

    private ServerResponse one(Either<Failure, Charge> result) {
        return result.fold(this::failed, JobChargeHandler::ok);
    }

    private ServerResponse failed(Failure failure) {
        return parent().forFailure(failure, RECORD_NAME);
    }
}
