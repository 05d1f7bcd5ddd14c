package io.github.kickserv4j.adapter.http.job;

import io.github.kickserv4j.adapter.http.shared.Call;
import io.github.kickserv4j.adapter.http.shared.Client;
import io.github.kickserv4j.adapter.http.shared.Owners;
import io.github.kickserv4j.adapter.http.shared.Replies;
import io.github.kickserv4j.adapter.http.shared.Session;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.JobOperations;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Jobs that are still to be won or lost. */
record Opportunities(Client client, Replies replies, JobAnswers answers) {

    Either<Failure, Page<Job>> list(JobFilter filter, PageRequest page) {
        JobFilter applied = new JobFilter(
                filter.statuses(), Option.none(), filter.type(), Option.none(), Option.none(), Option.none());
        return client.send(JobQuery.opportunities(applied, page))
                .flatMap(answer -> answers.page(JobOperations.OPPORTUNITIES, answer, page, applied));
    }

    /** Creates a job and makes it an opportunity; what fails after the first names the job. */
    Either<Failure, Job> open(CustomerNumber customer, NewJob opportunity) {
        return client.create(
                new JobWrite.Open(customer, opportunity),
                session -> create(session, JobOperations.open(customer), customer, opportunity),
                Job::id,
                Job::audit,
                (session, job) -> makeOpportunity(session, customer, job.number()));
    }

    private Either<Failure, Job> makeOpportunity(Session session, CustomerNumber customer, JobNumber number) {
        String path = JobAnswers.path(number);
        Call put = Call.put(JobOperations.open(customer, number), path, JobWriter.opportunity());
        return answers.change(session, put, path, number).map(opened -> JobAnswers.of(customer, opened));
    }

    Either<Failure, Job> win(JobNumber number) {
        return decide(new JobWrite.Win(number), JobOperations.win(number), number, "won");
    }

    Either<Failure, Job> lose(JobNumber number) {
        return decide(new JobWrite.Lose(number), JobOperations.lose(number), number, "lost");
    }

    Either<Failure, Job> create(Session session, Operation operation, CustomerNumber customer, NewJob job) {
        return session.send(Call.post(operation, Owners.path(customer) + "/jobs.json", JobWriter.job(job.fields())))
                .flatMap(answer -> replies.single(operation, answer, JobReader.JOB))
                .map(created -> JobAnswers.of(customer, created));
    }

    private Either<Failure, Job> decide(JobWrite write, Operation operation, JobNumber number, String outcome) {
        Call decision = Call.put(operation, "opportunities/" + number + "/mark_as_" + outcome + ".json");
        return client.write(write, session -> answers.change(session, decision, JobAnswers.path(number), number));
    }
}
