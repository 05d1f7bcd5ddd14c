package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Form;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.fakeserver.shared.Owner;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;
import java.util.function.Function;

/** The charges of one job. */
record ChargesOf(JobRepository jobs, JobNumber job) {
    static final String THING = "job charge";

    Answer list() {
        return jobs.charges(job).fold(this::failed, charges -> Answer.ok(ChargeRow.of(charges)));
    }

    Answer add(ObjectNode fields) {
        return Form.ofNew(ChargeForm.FIELDS, fields)
                .checked(NewCharge::new)
                .fold(named()::invalid, charge -> one(jobs.addCharge(job, charge)));
    }

    /** A change that changes nothing answers with the charge as it is; how Kickserv answers is not known. */
    Answer change(ChargeId id, ObjectNode fields) {
        var form = Form.ofChange(ChargeForm.FIELDS, fields);
        return form.isEmpty()
                ? ifThere(id, charge -> Answer.ok(ChargeRow.of(charge)))
                : form.checked(ChargeChange::new)
                        .fold(
                                broken -> ifThere(id, charge -> InferredAnswers.invalid(broken)),
                                change -> one(jobs.changeCharge(job, id, change)));
    }

    Answer remove(ChargeId id) {
        return one(jobs.removeCharge(job, id));
    }

    Owner named() {
        return new Owner("job", () -> jobs.get(job));
    }

    private Answer ifThere(ChargeId id, Function<Charge, Answer> answer) {
        return jobs.charges(job).fold(this::failed, charges -> charges.find(
                        charge -> charge.id().equals(id))
                .map(answer)
                .getOrElse(() -> InferredAnswers.unknown(THING)));
    }

    private Answer one(Either<Failure, Charge> result) {
        return result.fold(this::failed, charge -> Answer.ok(ChargeRow.of(charge)));
    }

    private Answer failed(Failure failure) {
        return named().failed(failure, THING);
    }
}
