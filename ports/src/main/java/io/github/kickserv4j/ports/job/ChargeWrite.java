package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;
import java.util.function.Function;

/** Describes a write of the charges of jobs. */
public sealed interface ChargeWrite extends Write<Charge> {

    /** Handles every kind of write; the compiler sees to it that none is forgotten. */
    <R> R fold(
            Function<? super Create, ? extends R> create,
            Function<? super Update, ? extends R> update,
            Function<? super Delete, ? extends R> delete);

    /** The arguments of {@link ChargeRepository#create}. */
    record Create(JobNumber job, NewCharge charge) implements ChargeWrite {
        public Create {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(charge, "charge");
        }

        @Override
        public Operation operation() {
            return ChargeOperations.create(job);
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

    /** The arguments of {@link ChargeRepository#update}. */
    record Update(JobNumber job, ChargeId id, ChargeChange change) implements ChargeWrite {
        public Update {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public Operation operation() {
            return ChargeOperations.update(job, id);
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

    /** The arguments of {@link ChargeRepository#delete}. */
    record Delete(JobNumber job, ChargeId id) implements ChargeWrite {
        public Delete {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public Operation operation() {
            return ChargeOperations.delete(job, id);
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
