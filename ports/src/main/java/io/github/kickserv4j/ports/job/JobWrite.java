package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;

/**
 * What was asked of jobs and opportunities, through a customer or not. As text, it names the job and its customer, never what
 * is to be done there.
 */
public sealed interface JobWrite extends Write {

    /** What {@link JobRepository#create} asks for. */
    record Create(CustomerNumber customer, NewJob job) implements JobWrite {
        public Create {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(job, "job");
        }

        @Override
        public String toString() {
            return JobOperations.create(customer).toString();
        }
    }

    /** What {@link JobRepository#open} asks for, both of its steps. */
    record Open(CustomerNumber customer, NewJob opportunity) implements JobWrite {
        public Open {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(opportunity, "opportunity");
        }

        @Override
        public String toString() {
            return JobOperations.open(customer).toString();
        }
    }

    /** What {@link JobRepository#update(JobNumber, JobChange)} asks for. */
    record Update(JobNumber number, JobChange change) implements JobWrite {
        public Update {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public String toString() {
            return JobOperations.update(number).toString();
        }
    }

    /** What {@link JobRepository#delete(JobNumber)} asks for. */
    record Delete(JobNumber number) implements JobWrite {
        public Delete {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return JobOperations.delete(number).toString();
        }
    }

    /** What {@link JobRepository#win} asks for. */
    record Win(JobNumber opportunity) implements JobWrite {
        public Win {
            Objects.requireNonNull(opportunity, "opportunity");
        }

        @Override
        public String toString() {
            return JobOperations.win(opportunity).toString();
        }
    }

    /** What {@link JobRepository#lose} asks for. */
    record Lose(JobNumber opportunity) implements JobWrite {
        public Lose {
            Objects.requireNonNull(opportunity, "opportunity");
        }

        @Override
        public String toString() {
            return JobOperations.lose(opportunity).toString();
        }
    }
}
