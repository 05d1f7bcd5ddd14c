package io.github.kickserv4j.ports.customer;

import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Operation;
import java.util.Objects;

/** Names the operations on customers in failures, the same from every adapter. */
public final class CustomerOperations {
    public static final Operation LIST = Operation.read("customers.list", "customers");
    public static final Operation SEARCH_NAMES = Operation.read("customers.searchNames", "customers");
    public static final Operation SEARCH_NAMES_AND_ADDRESSES =
            Operation.read("customers.searchNamesAndAddresses", "customers");
    public static final Operation ALL = Operation.read("customers.all", "customers");
    public static final Operation WITH_NAME = Operation.read("customers.withName", "customer by name");
    public static final Operation CREATE = Operation.write("customers.create", "new customer");

    private CustomerOperations() {}

    public static Operation get(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.read("customers.get", subject(number));
    }

    public static Operation withId(CustomerId id) {
        Objects.requireNonNull(id, "id");
        return Operation.read("customers.withId", "customer with id " + id);
    }

    /** Returns the operation for a job that does not name its customer. */
    public static Operation of(JobNumber job) {
        Objects.requireNonNull(job, "job");
        return Operation.read("customers.of", "customer of job " + job);
    }

    public static Operation update(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.write("customers.update", subject(number));
    }

    public static Operation delete(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return Operation.write("customers.delete", subject(number));
    }

    private static String subject(CustomerNumber number) {
        return "customer " + number;
    }
}
