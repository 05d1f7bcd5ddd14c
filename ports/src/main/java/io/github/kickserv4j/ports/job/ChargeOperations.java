package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import java.util.Objects;

/** Names the operations on charges in failures, the same from every adapter. */
public final class ChargeOperations {
    private ChargeOperations() {}

    public static Operation get(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return Operation.read("charges.get", subject(job, id));
    }

    public static Operation list(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return Operation.read("charges.list", "charges of job " + job);
    }

    public static Operation create(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return Operation.write("charges.create", "new charge of job " + job);
    }

    public static Operation update(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return Operation.write("charges.update", subject(job, id));
    }

    public static Operation delete(JobNumber job, ChargeId id) {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(id, "id");
        return Operation.write("charges.delete", subject(job, id));
    }

    private static String subject(JobNumber job, ChargeId id) {
        return "charge " + id + " of job " + job;
    }
}
