package io.github.kickserv4j.testkit.contract;

import static io.github.kickserv4j.testkit.contract.Outcomes.resultOf;

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

/** A customer of the test's own and one job there: what notes and payments belong to. */
record Site(Kickserv kickserv, Customer customer, Job job) {

    /** A new customer with a new job. */
    static Site in(Kickserv kickserv) {
        return of(kickserv, JobFixtures.plain());
    }

    static Site of(Kickserv kickserv, NewJob job) {
        Customer customer = customerIn(kickserv);
        return new Site(kickserv, customer, resultOf(kickserv.jobs().create(customer.number(), job)));
    }

    static Customer customerIn(Kickserv kickserv) {
        return resultOf(kickserv.customers().create(CustomerFixtures.plain()));
    }

    /** Another job of the same customer. */
    Site nextJob() {
        return new Site(kickserv, customer, resultOf(kickserv.jobs().create(customer.number(), JobFixtures.plain())));
    }

    /** Puts one charge of {@code price} on the job. */
    Charge charge(String price) {
        return resultOf(kickserv.jobs().addCharge(job.number(), ChargeFixtures.of(price)));
    }

    /** The job as it is now. */
    Job jobNow() {
        return resultOf(kickserv.jobs().get(job.number()));
    }

    /** The customer as it is now. */
    Customer customerNow() {
        return resultOf(kickserv.customers().get(customer.number()));
    }

    Seq<NoteOwner> noteOwners() {
        return List.of(NoteOwner.of(customer.number()), NoteOwner.of(job.number()));
    }

    Seq<PaymentOwner> paymentOwners() {
        return List.of(PaymentOwner.of(customer.number()), PaymentOwner.of(job.number()));
    }
}
