package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.ResultAssertions.resultOf;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.fixture.ChargeFixtures;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A new customer with one job: owners of notes and payments. */
record CustomerWithJob(Kickserv kickserv, Customer customer, Job job) {

    /** Creates a new customer with a new job. */
    static CustomerWithJob create(Kickserv kickserv) {
        return create(kickserv, JobFixtures.minimal());
    }

    static CustomerWithJob create(Kickserv kickserv, NewJob job) {
        Customer customer = createCustomer(kickserv);
        return new CustomerWithJob(kickserv, customer, resultOf(kickserv.jobs().create(customer.number(), job)));
    }

    static Customer createCustomer(Kickserv kickserv) {
        return resultOf(kickserv.customers().create(CustomerFixtures.minimal()));
    }

    /** Creates another job of the same customer. */
    CustomerWithJob withAnotherJob() {
        return new CustomerWithJob(
                kickserv, customer, resultOf(kickserv.jobs().create(customer.number(), JobFixtures.minimal())));
    }

    /** Adds one charge of {@code price} to the job. */
    Charge createCharge(String price) {
        return resultOf(kickserv.charges().create(job.number(), ChargeFixtures.ofPrice(price)));
    }

    /** Reads the job again. */
    Job reloadJob() {
        return resultOf(kickserv.jobs().get(job.number()));
    }

    /** Reads the customer again. */
    Customer reloadCustomer() {
        return resultOf(kickserv.customers().get(customer.number()));
    }

    Seq<NoteOwner> noteOwners() {
        return List.of(NoteOwner.of(customer.number()), NoteOwner.of(job.number()));
    }

    Seq<PaymentOwner> paymentOwners() {
        return List.of(PaymentOwner.of(customer.number()), PaymentOwner.of(job.number()));
    }
}
