package io.github.kickserv4j.ports.job;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import java.util.Objects;

/** Names the operations on opportunities in failures, the same from every adapter. */
public final class OpportunityOperations {
    public static final Operation LIST = Operation.read("opportunities.list", "opportunities");
    public static final Operation ALL = Operation.read("opportunities.all", "opportunities");

    private OpportunityOperations() {}

    public static Operation create(CustomerNumber customer) {
        Objects.requireNonNull(customer, "customer");
        return Operation.write("opportunities.create", "new opportunity of customer " + customer);
    }

    /** Returns the second step of {@link #create}: the job is there, and is to become an opportunity. */
    public static Operation create(CustomerNumber customer, JobNumber created) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(created, "created");
        return Operation.write(
                "opportunities.create",
                "new opportunity of customer " + customer + ", which was created as job " + created);
    }

    public static Operation win(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return Operation.write("opportunities.win", subject(opportunity));
    }

    public static Operation lose(JobNumber opportunity) {
        Objects.requireNonNull(opportunity, "opportunity");
        return Operation.write("opportunities.lose", subject(opportunity));
    }

    private static String subject(JobNumber opportunity) {
        return "opportunity " + opportunity;
    }
}
