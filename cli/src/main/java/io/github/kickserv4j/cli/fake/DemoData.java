package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.Seq;
import java.time.Clock;

/** The initial data of the demo and of the fake server. */
public final class DemoData {
    private DemoData() {}

    /** Adds the hand-made customers to an empty account, and jobs of some of them around the day of {@code clock}. */
    public static void addTo(Kickserv kickserv, Clock clock) {
        Seq<Customer> customers = DemoCustomers.samples()
                .map(customer -> kickserv.customers().create(customer).getOrElseThrow(Failure::toException));
        new DemoJobs(kickserv, clock).addFor(customers.map(Customer::number));
    }
}
