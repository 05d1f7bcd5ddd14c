package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.Objects;
import net.jqwik.api.Arbitrary;

/**
 * Generates records that keep all rules. {@code @ForAll} finds them by the type of a parameter; with {@link Hostile}, the hostile
 * ones.
 */
public final class KickservArbitraries {
    private static final KickservArbitraries USUAL = new KickservArbitraries(UsualValues.all());
    private static final KickservArbitraries HOSTILE = new KickservArbitraries(HostileValues.all());

    private final ValueArbitraries values;

    private KickservArbitraries(ValueArbitraries values) {
        this.values = values;
    }

    /** Returns generators of records as a business has them. */
    public static KickservArbitraries usual() {
        return USUAL;
    }

    /** Returns generators of records with values that careless code handles wrongly: at all limits, and with all kinds of text. */
    public static KickservArbitraries hostile() {
        return HOSTILE;
    }

    /** Returns hostile texts, of which some break the rules of each field. */
    public static Arbitrary<String> hostileTexts() {
        return HostileTexts.all();
    }

    public Arbitrary<Money> money() {
        return values.valid(ChargeFields.PRICE_PER_UNIT);
    }

    public Arbitrary<NewCustomer> newCustomers() {
        return valid(CustomerFields.ALL)
                .withRequired(List.of(CustomerFields.NAME))
                .map(NewCustomer::new);
    }

    public Arbitrary<CustomerChange> customerChanges() {
        return valid(CustomerFields.ALL).changes().map(CustomerChange::new);
    }

    public Arbitrary<NewJob> newJobs() {
        return valid(JobFields.ALL.remove(JobFields.STATUS))
                .withRequired(List.of(JobFields.JOB_TYPE_ID))
                .filter(KickservArbitraries::endsAfterStart)
                .map(NewJob::new);
    }

    public Arbitrary<JobChange> jobChanges() {
        return valid(JobFields.ALL)
                .changes()
                .filter(KickservArbitraries::endsAfterStart)
                .map(JobChange::new);
    }

    /** Returns charges with a description, and some with an item. */
    public Arbitrary<NewCharge> newCharges() {
        return valid(ChargeFields.ALL)
                .withRequired(List.of(ChargeFields.DESCRIPTION))
                .map(NewCharge::new);
    }

    public Arbitrary<ChargeChange> chargeChanges() {
        return valid(ChargeFields.ALL).changes().map(ChargeChange::new);
    }

    public Arbitrary<NewPayment> newPayments() {
        return valid(PaymentFields.ALL)
                .withRequired(List.of(PaymentFields.AMOUNT, PaymentFields.DATE))
                .map(NewPayment::new);
    }

    public Arbitrary<PaymentChange> paymentChanges() {
        return valid(PaymentFields.ALL).changes().map(PaymentChange::new);
    }

    public Arbitrary<NewNote> newNotes() {
        return valid(NoteFields.ALL).withRequired(List.of(NoteFields.TEXT)).map(NewNote::new);
    }

    public Arbitrary<NoteChange> noteChanges() {
        return valid(NoteFields.ALL).changes().map(NoteChange::new);
    }

    /** Returns whole accounts: customers with notes and jobs, and all that happened to these. */
    public Arbitrary<Fixture> accounts() {
        return new AccountArbitraries(this).accounts();
    }

    /** Returns the input of people for some fields, which may break any rule of them. */
    public <E> Arbitrary<Patch<E>> input(Seq<Field<E, ?>> fields) {
        Objects.requireNonNull(fields, "fields");
        return new PatchArbitraries<>(fields, values::any).changes();
    }

    ValueArbitraries values() {
        return values;
    }

    private <E> PatchArbitraries<E> valid(Seq<Field<E, ?>> fields) {
        return new PatchArbitraries<>(fields, values::valid);
    }

    private static boolean endsAfterStart(Patch<Job> patch) {
        OffsetDateTime start =
                patch.updateOf(JobFields.SCHEDULED_ON).applyTo(Option.none()).getOrElse(OffsetDateTime.MIN);
        return !patch.updateOf(JobFields.ENDS_AT).applyTo(Option.none()).exists(end -> end.isBefore(start));
    }
}
