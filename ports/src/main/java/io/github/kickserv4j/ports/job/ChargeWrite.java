package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Write;
import java.util.Objects;

/** What was asked of the charges of jobs. As text, it names the charge and its job, never what it is for. */
public sealed interface ChargeWrite extends Write {

    /** What {@link JobRepository#addCharge} asks for. */
    record Create(JobNumber job, NewCharge charge) implements ChargeWrite {
        public Create {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(charge, "charge");
        }

        @Override
        public String toString() {
            return JobOperations.addCharge(job).toString();
        }
    }

    /** What {@link JobRepository#changeCharge} asks for. */
    record Update(JobNumber job, ChargeId id, ChargeChange change) implements ChargeWrite {
        public Update {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public String toString() {
            return JobOperations.changeCharge(job, id).toString();
        }
    }

    /** What {@link JobRepository#removeCharge} asks for. */
    record Delete(JobNumber job, ChargeId id) implements ChargeWrite {
        public Delete {
            Objects.requireNonNull(job, "job");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return JobOperations.removeCharge(job, id).toString();
        }
    }
}
