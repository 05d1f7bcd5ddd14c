package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import java.util.Objects;

/** What the operations on jobs are called in failures, the same from every adapter. */
public final class JobOperations {
    public static final Operation LIST = Operation.read("jobs.list", "jobs");
    public static final Operation ALL = Operation.read("jobs.all", "jobs");
    public static final Operation OPPORTUNITIES = Operation.read("jobs.opportunities", "opportunities");
    public static final Operation ALL_OPPORTUNITIES = Operation.read("jobs.allOpportunities", "opportunities");

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

    public static Operation open(CustomerNumber customer) {
        Objects.requireNonNull(customer, "customer");
        return Operation.write("jobs.open", "new opportunity of customer " + customer);
    }

    /** The second step of {@link #open}: the job is there, and is to become an opportunity. */
    public static Operation open(CustomerNumber customer, JobNumber created) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(created, "created");
        return Operation.write(
                "jobs.open", "new opportunity of customer " + customer + ", which was created as job " + created);
    }

    public static Operation win(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.write("jobs.win", "opportunity " + number);
    }

    public static Operation lose(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.write("jobs.lose", "opportunity " + number);
    }

    public static Operation charges(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.read("jobs.charges", "charges of job " + number);
    }

    public static Operation addCharge(JobNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.write("jobs.addCharge", "new charge of job " + number);
    }

    public static Operation changeCharge(JobNumber number, ChargeId id) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(id, "id");
        return Operation.write("jobs.changeCharge", subject(number, id));
    }

    public static Operation removeCharge(JobNumber number, ChargeId id) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(id, "id");
        return Operation.write("jobs.removeCharge", subject(number, id));
    }

    private static String subject(JobNumber number) {
        return "job " + number;
    }

    private static String subject(CustomerNumber customer, JobNumber number) {
        return "job " + number + " of customer " + customer;
    }

    private static String subject(JobNumber number, ChargeId id) {
        return "charge " + id + " of job " + number;
    }
}
