package io.github.kickserv4j.domain.payment;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import java.io.Serializable;
import java.util.Objects;

/**
 * Through whom a payment is reached, by the number that people see. A payment of another owner is not found through this one.
 * Through a customer one can read and delete; only through a job can one record and change.
 */
public sealed interface PaymentOwner extends Serializable {

    static PaymentOwner of(CustomerNumber number) {
        Objects.requireNonNull(number, "number");
        return new OfCustomer(number);
    }

    static PaymentOwner of(JobNumber number) {
        return new OfJob(number);
    }

    record OfCustomer(CustomerNumber number) implements PaymentOwner {
        public OfCustomer {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return "customer " + number;
        }
    }

    record OfJob(JobNumber number) implements PaymentOwner {
        public OfJob {
            Objects.requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return "job " + number;
        }
    }
}
