package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.ChargeRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.job.OpportunityRepository;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.ports.payment.PaymentRepository;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** An account of mocks. */
record MockKickserv(
        CustomerRepository customers,
        NoteRepository notes,
        PaymentRepository payments,
        JobRepository jobs,
        ChargeRepository charges,
        OpportunityRepository opportunities)
        implements Kickserv {
    static MockKickserv create() {
        OpportunityRepository opportunities = KickservMocks.mock(OpportunityRepository.class);
        return new MockKickserv(
                KickservMocks.mock(CustomerRepository.class),
                KickservMocks.mock(NoteRepository.class),
                KickservMocks.mock(PaymentRepository.class),
                opportunities.jobs(),
                KickservMocks.mock(ChargeRepository.class),
                opportunities);
    }

    Seq<Object> mocks() {
        return List.of(customers, notes, payments, jobs, charges, opportunities);
    }
}
