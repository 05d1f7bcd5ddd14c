package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.output.Columns;
import io.github.kickserv4j.cli.shared.Arguments;
import io.github.kickserv4j.cli.shared.Checked;
import io.github.kickserv4j.cli.shared.Consent;
import io.github.kickserv4j.cli.shared.KickservCommand;
import io.github.kickserv4j.cli.shared.Owners;
import io.github.kickserv4j.cli.shared.WriteRequest;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/** {@code jobs delete NUMBER}: deletes one job for good, and shows what it was. */
final class DeleteJob implements KickservCommand<Job> {
    @Override
    public CommandSpec spec() {
        return Consent.on(JobOptions.throughCustomerOn(
                JobOptions.numberOn(spec("delete", "Deletes one job or opportunity. Kickserv cannot undo it."))));
    }

    @Override
    public Columns<Job> columns() {
        return JobColumns.JOB;
    }

    @Override
    public Validation<Seq<Violation>, Request<Job>> request(Arguments arguments) {
        return Checked.both(
                JobOptions.number(arguments),
                Owners.anyCustomer(arguments),
                number -> customer -> Consent.to(
                        "job " + number,
                        arguments,
                        new WriteRequest<>(
                                kickserv -> delete(kickserv.jobs(), number, customer),
                                JobOptions.lookup(arguments, "jobs", "get", number.toString()))));
    }

    private static Either<Failure, Job> delete(JobRepository jobs, JobNumber number, Option<CustomerNumber> customer) {
        return customer.fold(() -> jobs.delete(number), through -> jobs.delete(through, number));
    }
}
