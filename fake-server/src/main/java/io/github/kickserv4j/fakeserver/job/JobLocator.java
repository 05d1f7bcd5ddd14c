package io.github.kickserv4j.fakeserver.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.ErrorResponses;
import io.github.kickserv4j.fakeserver.shared.ParentRecord;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.control.Either;

/** Locates the job that a path names, by its number alone or below the number of its customer. */
@ReliesOn({"job-below-another-customer", "owner-is-looked-up-first"})
sealed interface JobLocator {
    Either<Failure, Job> get();

    Either<Failure, Job> update(JobChange change);

    Either<Failure, Job> delete();

    /** Returns the response for {@code failure} about this job. */
    ServerResponse forFailure(Failure failure);

    record ByNumber(Kickserv kickserv, JobNumber number) implements JobLocator {
        @Override
        public Either<Failure, Job> get() {
            return kickserv.jobs().get(number);
        }

        @Override
        public Either<Failure, Job> update(JobChange change) {
            return kickserv.jobs().update(number, change);
        }

        @Override
        public Either<Failure, Job> delete() {
            return kickserv.jobs().delete(number);
        }

        @Override
        public ServerResponse forFailure(Failure failure) {
            return ErrorResponses.forFailure(failure, "job");
        }
    }

    record ByCustomerAndNumber(Kickserv kickserv, CustomerNumber customer, JobNumber number) implements JobLocator {
        @Override
        public Either<Failure, Job> get() {
            return kickserv.jobs().get(customer, number);
        }

        @Override
        public Either<Failure, Job> update(JobChange change) {
            return kickserv.jobs().update(customer, number, change);
        }

        @Override
        public Either<Failure, Job> delete() {
            return kickserv.jobs().delete(customer, number);
        }

        @Override
        public ServerResponse forFailure(Failure failure) {
            return new ParentRecord("customer", () -> kickserv.customers().get(customer)).forFailure(failure, "job");
        }
    }
}
