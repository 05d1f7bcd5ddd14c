package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Write;

/** What was asked of the charges of jobs. As text, it names the charge and its job, never what it is for. */
public sealed interface ChargeWrite extends Write {

    /** What {@link JobRepository#addCharge} asks for. */
    record Add(JobNumber job, NewCharge charge) implements ChargeWrite {
        @Override
        public String toString() {
            return JobOperations.addCharge(job).toString();
        }
    }

    /** What {@link JobRepository#changeCharge} asks for. */
    record Change(JobNumber job, ChargeId id, ChargeChange change) implements ChargeWrite {
        @Override
        public String toString() {
            return JobOperations.changeCharge(job, id).toString();
        }
    }

    /** What {@link JobRepository#removeCharge} asks for. */
    record Remove(JobNumber job, ChargeId id) implements ChargeWrite {
        @Override
        public String toString() {
            return JobOperations.removeCharge(job, id).toString();
        }
    }
}
