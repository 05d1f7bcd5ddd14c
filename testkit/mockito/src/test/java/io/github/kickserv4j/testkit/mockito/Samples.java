package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import java.time.LocalDate;

/** Records and arguments. */
final class Samples {
    static final CustomerNumber NUMBER = new CustomerNumber(380);
    static final JobNumber JOB = new JobNumber(61);
    static final Customer ROSALIND = customer(1, "Rosalind Quist");
    static final Customer ANN = customer(2, "Ann Quist");
    static final NewCustomer NEW = NewCustomer.builder("Rosalind Quist").build();
    static final NewPayment PAYMENT =
            NewPayment.builder(Money.of("62.01"), LocalDate.of(2024, 6, 5)).build();

    private Samples() {}

    private static Customer customer(long number, String name) {
        return Customer.builder(new CustomerId(number), new CustomerNumber(number))
                .name(CustomerName.of(name))
                .build();
    }
}
