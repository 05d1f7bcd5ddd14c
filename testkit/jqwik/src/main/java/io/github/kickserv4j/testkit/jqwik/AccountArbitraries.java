package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.testkit.fixtures.CustomerFixture;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.fixtures.Fixtures;
import io.github.kickserv4j.testkit.fixtures.JobFixture;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The arbitraries of whole accounts. They shrink to few records.
 *
 * @param records the arbitraries of the parts
 */
record AccountArbitraries(KickservArbitraries records) {
    private static final int MOST_CUSTOMERS = 4;
    private static final int MOST_PARTS = 3;

    private static final List<UnaryOperator<JobFixture>> HISTORIES = List.of(
            job -> job,
            JobFixture::started,
            job -> job.started().completed(),
            job -> job.started().held(),
            job -> job.started().held().started().completed(),
            JobFixture::canceled);
    private static final List<UnaryOperator<JobFixture>> OUTCOMES =
            List.of(opportunity -> opportunity, JobFixture::won, JobFixture::lost, opportunity -> opportunity
                    .won()
                    .started()
                    .completed());

    Arbitrary<Fixture> accounts() {
        return customers().list().ofMaxSize(MOST_CUSTOMERS).map(customers -> fold(customers, Fixtures.account()));
    }

    private Arbitrary<UnaryOperator<Fixture>> customers() {
        return Combinators.combine(
                        records.newCustomers(),
                        records.newNotes().list().ofMaxSize(MOST_PARTS),
                        Arbitraries.oneOf(jobs(), opportunities()).list().ofMaxSize(MOST_PARTS))
                .as((customer, notes, jobs) -> before -> fold(jobs, customer(before, customer, notes)));
    }

    private Arbitrary<UnaryOperator<Fixture>> jobs() {
        return Combinators.combine(records.newJobs(), steps(), Arbitraries.of(HISTORIES))
                .as((job, steps, history) -> before -> history.apply(all(steps, job(before, job))));
    }

    private Arbitrary<UnaryOperator<Fixture>> opportunities() {
        return Combinators.combine(records.newJobs(), steps(), Arbitraries.of(OUTCOMES))
                .as((job, steps, outcome) -> before -> outcome.apply(all(steps, opportunity(before, job))));
    }

    private Arbitrary<List<UnaryOperator<JobFixture>>> steps() {
        Arbitrary<UnaryOperator<JobFixture>> charges = records.newCharges().map(charge -> job -> job.charged(charge));
        Arbitrary<UnaryOperator<JobFixture>> payments = records.newPayments().map(payment -> job -> job.paid(payment));
        Arbitrary<UnaryOperator<JobFixture>> notes = records.newNotes().map(note -> job -> job.note(note));
        return Arbitraries.oneOf(charges, payments, notes).list().ofMaxSize(MOST_PARTS);
    }

    private static Fixture customer(Fixture before, NewCustomer customer, List<NewNote> notes) {
        CustomerFixture fixture = before.customer(customer);
        for (NewNote note : notes) {
            fixture = fixture.note(note);
        }
        return fixture;
    }

    private static JobFixture job(Fixture before, NewJob job) {
        return before instanceof JobFixture other ? other.job(job) : ((CustomerFixture) before).job(job);
    }

    private static JobFixture opportunity(Fixture before, NewJob opportunity) {
        return before instanceof JobFixture other
                ? other.opportunity(opportunity)
                : ((CustomerFixture) before).opportunity(opportunity);
    }

    private static Fixture fold(List<UnaryOperator<Fixture>> parts, Fixture before) {
        Fixture fixture = before;
        for (UnaryOperator<Fixture> part : parts) {
            fixture = part.apply(fixture);
        }
        return fixture;
    }

    private static JobFixture all(List<UnaryOperator<JobFixture>> steps, JobFixture before) {
        JobFixture fixture = before;
        for (UnaryOperator<JobFixture> step : steps) {
            fixture = step.apply(fixture);
        }
        return fixture;
    }
}
