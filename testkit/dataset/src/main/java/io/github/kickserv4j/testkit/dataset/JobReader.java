package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Member;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ObjectElement;
import io.github.kickserv4j.testkit.fixtures.CustomerFixture;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.fixtures.JobFixture;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.UnaryOperator;

/** Reads a job or an opportunity, and what happened to it, in the order of the members. */
final class JobReader {
    private static final Map<String, UnaryOperator<JobFixture>> STEPS = HashMap.<String, UnaryOperator<JobFixture>>of(
                    "started", JobFixture::started)
            .put("held", JobFixture::held)
            .put("completed", JobFixture::completed)
            .put("canceled", JobFixture::canceled)
            .put("won", JobFixture::won)
            .put("lost", JobFixture::lost);
    private static final Seq<String> WORDS = List.of("scheduledOn", "charged", "paid", "note")
            .appendAll(List.of("started", "held", "completed", "canceled", "won", "lost"));

    private static final NewJob UNNAMED = NewJob.builder(new JobTypeId(1)).build();

    private final boolean isOpportunity;
    private final ProblemCollector problems;
    private final FieldReader<Job> fields;
    private final NewRecordReader records;

    JobReader(ProblemCollector problems, boolean isOpportunity) {
        this.problems = problems;
        this.isOpportunity = isOpportunity;
        fields = new FieldReader<>(JobFields.ALL, WORDS, problems);
        records = new NewRecordReader(problems);
    }

    /** Returns the customer, and the jobs before, with another job. */
    Fixture read(Fixture before, DocumentElement element) {
        if (element instanceof ObjectElement object) {
            return object.members().foldLeft(problems.at(object, () -> begin(before)), this::read);
        }
        problems.add(element, "must be an object with the fields of a job", "");
        return before;
    }

    private JobFixture begin(Fixture before) {
        if (before instanceof JobFixture job) {
            return isOpportunity ? job.opportunity(UNNAMED) : job.job(UNNAMED);
        }
        CustomerFixture customer = (CustomerFixture) before;
        return isOpportunity ? customer.opportunity(UNNAMED) : customer.job(UNNAMED);
    }

    private JobFixture read(JobFixture before, Member member) {
        return switch (member.name()) {
            case "scheduledOn" -> records.text(member.value(), before, before::scheduledOn);
            case "charged" -> records.charges(member.value(), before);
            case "paid" -> records.payments(member.value(), before);
            case "note" -> records.notes(member.value(), before, JobFixture::note);
            case "status" -> records.text(member.value(), before, text -> before.status(new JobStatus(text)));
            default ->
                STEPS.get(member.name())
                        .map(step -> records.flag(member.value(), before, step))
                        .getOrElse(() -> fields.read(member, before, JobFixture::with));
        };
    }
}
