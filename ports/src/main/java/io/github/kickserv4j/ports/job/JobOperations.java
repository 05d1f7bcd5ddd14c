package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import java.util.Objects;

/** Names the operations on jobs in failures, the same from every adapter. */
public final class JobOperations {
    public static final Operation LIST = Operation.read("jobs.list", "jobs");
    public static final Operation ALL = Operation.read("jobs.all", "jobs");

    private JobOperations() {}

    public static Operation list(CustomerNumber customer) {
        Objects.requireNonNull(customer, "customer");
        return Operation.read("jobs.list", "jobs of customer " + customer);
    }

    public static Operation all(CustomerNumber customer) {
        Objects.requireNonNull(customer, "customer");
        return Operation.read("jobs.all", "jobs of customer " + customer);
    }

    public static Operation get(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.read("jobs.get", subject(number));
    }

    public static Operation get(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return Operation.read("jobs.get", subject(customer, number));
    }

    public static Operation create(CustomerNumber customer) {
        Objects.requireNonNull(customer, "customer");
        return Operation.write("jobs.create", "new job of customer " + customer);
    }

    public static Operation update(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.write("jobs.update", subject(number));
    }

    public static Operation update(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return Operation.write("jobs.update", subject(customer, number));
    }

    public static Operation delete(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.write("jobs.delete", subject(number));
    }

    public static Operation delete(CustomerNumber customer, JobNumber number) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(number, "number");
        return Operation.write("jobs.delete", subject(customer, number));
    }

    private static String subject(JobNumber number) {
        return "job " + number;
    }

    private static String subject(CustomerNumber customer, JobNumber number) {
        return "job " + number + " of customer " + customer;
    }
}
