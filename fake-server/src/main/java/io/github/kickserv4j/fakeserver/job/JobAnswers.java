package io.github.kickserv4j.fakeserver.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.shared.Answer;
import io.github.kickserv4j.fakeserver.shared.Form;
import io.github.kickserv4j.fakeserver.shared.InferredAnswers;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** What can be done to one job, however it is named. */
record JobAnswers(JobRow rows) {

    Answer get(NamedJob job) {
        return one(job, job.get());
    }

    /** A change that changes nothing answers with the job as it is; how Kickserv answers is not known. */
    Answer update(NamedJob job, ObjectNode fields) {
        var form = Form.ofChange(JobForm.OF_CHANGE, fields);
        return form.isEmpty()
                ? get(job)
                : form.checked(JobChange::new)
                        .fold(broken -> invalid(job, broken), change -> one(job, job.update(change)));
    }

    Answer delete(NamedJob job) {
        return one(job, job.delete());
    }

    Answer ok(Job job) {
        return Answer.ok(rows.alone(job));
    }

    private Answer one(NamedJob job, Either<Failure, Job> result) {
        return result.fold(job::failed, this::ok);
    }

    private static Answer invalid(NamedJob job, Seq<Violation> broken) {
        return job.get().fold(job::failed, there -> InferredAnswers.invalid(broken));
    }
}
