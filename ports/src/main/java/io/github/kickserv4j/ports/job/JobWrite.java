package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;
import java.util.function.Function;

/** Describes a write of jobs, through a customer or not. */
public sealed interface JobWrite extends Write<Job> {

    /** Handles every kind of write; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super Create, ? extends R> create,
            Function<? super Update, ? extends R> update,
            Function<? super Delete, ? extends R> delete);

    /** The arguments of {@link JobRepository#create}. */
    record Create(CustomerNumber customer, NewJob job) implements JobWrite {
        public Create {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(job, "job");
        }

        @Override
        public Operation operation() {
            return JobOperations.create(customer);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return create.apply(this);
        }
    }

    /** The arguments of {@link JobRepository#update(JobNumber, JobChange)}. */
    record Update(JobNumber number, JobChange change) implements JobWrite {
        public Update {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public Operation operation() {
            return JobOperations.update(number);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return update.apply(this);
        }
    }

    /** The arguments of {@link JobRepository#delete(JobNumber)}. */
    record Delete(JobNumber number) implements JobWrite {
        public Delete {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public Operation operation() {
            return JobOperations.delete(number);
        }

        @Override
        public <R> R fold(
                Function<? super Create, ? extends R> create,
                Function<? super Update, ? extends R> update,
                Function<? super Delete, ? extends R> delete) {
            Objects.requireNonNull(create, "create");
            Objects.requireNonNull(update, "update");
            Objects.requireNonNull(delete, "delete");
            return delete.apply(this);
        }
    }
}
