package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is either rejected before anything is sent, or stored unchanged. */
class HostileTextTest {
    private static final int TEXTS = 120;

    private final HttpClientFixture account = new HttpClientFixture();
    private final Customer customer = account.customer();
    private final JobNumber job = account.job(customer).number();

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(longs = {1, 2})
    void everyFieldOfACustomerShouldHoldTheSameText(long seed) {
        var customers = account.client().customers();
        everyText(
                seed,
                text -> holdsTheSame(
                        CustomerFields.ALL,
                        text,
                        requested -> customers
                                .update(customer.number(), new CustomerChange(requested))
                                .get(),
                        () -> account.twin().customers().get(customer.number()).get()));
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(longs = {3, 4})
    void everyFieldOfAJobShouldHoldTheSameText(long seed) {
        var jobs = account.client().jobs();
        everyText(
                seed,
                text -> holdsTheSame(
                        JobFields.ALL,
                        text,
                        requested -> jobs.update(job, new JobChange(requested)).get(),
                        () -> account.twin().jobs().get(job).get()));
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(longs = {5, 6})
    void everyFieldOfAChargeShouldHoldTheSameText(long seed) {
        var charges = account.client().charges();
        var charge = charges.create(job, NewCharge.builder("Filter", Money.ZERO).build())
                .get()
                .id();
        everyText(
                seed,
                text -> holdsTheSame(
                        ChargeFields.ALL,
                        text,
                        requested -> charges.update(job, charge, new ChargeChange(requested))
                                .get(),
                        () -> account.twin().charges().list(job).get().head()));
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(longs = {7, 8})
    void everyFieldOfANoteShouldHoldTheSameText(long seed) {
        var notes = account.client().notes();
        var on = NoteOwner.of(job);
        var note = notes.create(on, NewNote.builder("before").build()).get().id();
        everyText(
                seed,
                text -> holdsTheSame(
                        NoteFields.ALL,
                        text,
                        requested -> notes.update(on, note, new NoteChange(requested))
                                .get(),
                        () -> account.twin().notes().get(on, note).get()));
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(longs = {9, 10})
    void everyFieldOfAPaymentShouldHoldTheSameText(long seed) {
        var payments = account.client().payments();
        var of = PaymentOwner.of(job);
        var payment = payments.create(
                        job,
                        NewPayment.builder(Money.of("5"), LocalDate.of(2025, 6, 5))
                                .build())
                .get()
                .id();
        everyText(
                seed,
                text -> holdsTheSame(
                        PaymentFields.ALL,
                        text,
                        requested -> payments.update(job, payment, new PaymentChange(requested))
                                .get(),
                        () -> account.twin().payments().get(of, payment).get()));
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(longs = {11, 12})
    void everySearchShouldSendTheSameText(long seed) {
        var customers = ServerFieldStripper.strip(account.client()).customers();
        var twin = ServerFieldStripper.strip(account.twin()).customers();
        everyText(seed, text -> CustomerFilter.builder()
                .name(text)
                .billingAddress(text)
                .nameBeginsWith(text)
                .validate()
                .forEach(filter -> {
                    CustomerChange.builder()
                            .name(text)
                            .billingAddress(text)
                            .validate()
                            .forEach(change -> twin.update(customer.number(), change));
                    assertThat(customers.list(filter, PageRequest.FIRST).get().items())
                            .isEqualTo(
                                    twin.list(filter, PageRequest.FIRST).get().items());
                    assertThat(customers
                                    .searchNames(new NameFragment(text), PageRequest.FIRST)
                                    .get()
                                    .items())
                            .isEqualTo(twin.searchNames(new NameFragment(text), PageRequest.FIRST)
                                    .get()
                                    .items());
                    assertThat(customers
                                    .searchNamesAndAddresses(new NameOrAddressFragment(text))
                                    .get())
                            .isEqualTo(twin.searchNamesAndAddresses(new NameOrAddressFragment(text))
                                    .get());
                    assertThat(customers.withName(new FullName(text)).get())
                            .isEqualTo(twin.withName(new FullName(text)).get());
                }));
    }

    @ParameterizedTest
    @Tag("rule:text-is-encoded-exactly")
    @ValueSource(longs = {13, 14})
    void everyStatusShouldBeSearchedForByTheSameText(long seed) {
        var jobs = account.twin().jobs();
        everyText(seed, text -> JobChange.builder()
                .status(new JobStatus(text))
                .validate()
                .forEach(change -> {
                    jobs.update(job, change);
                    JobFilter filter =
                            JobFilter.builder().status(new JobStatus(text)).build();
                    assertThat(account.client()
                                    .jobs()
                                    .list(filter, PageRequest.FIRST)
                                    .get()
                                    .items())
                            .hasSize(1);
                }));
    }

    private static void everyText(long seed, Consumer<String> check) {
        var texts = new HostileTextGenerator(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next();
            try {
                check.accept(text);
            } catch (RuntimeException | AssertionError red) {
                throw new AssertionError(
                        "seed " + seed + ", text " + i + ": " + HostileTextGenerator.escaped(text), red);
            }
        }
    }

    private static <E> void holdsTheSame(
            Seq<Field<E, ?>> fields, String text, Function<Patch<E>, E> change, Supplier<E> stored) {
        Patch<E> requested = fields.foldLeft(Patch.empty(), (so, field) -> with(so, field, text));
        if (!requested.fields().isEmpty()) {
            E returned = change.apply(requested);
            E there = stored.get();
            requested.fields().forEach(field -> {
                Option<?> wanted = requested.updateOf(field).applyTo(Option.none());
                assertThat(field.valueIn(returned)).as("returned %s", field).isEqualTo(wanted);
                assertThat(field.valueIn(there)).as("%s stored", field).isEqualTo(wanted);
            });
        }
    }

    /** Adds the text to the patch, unless the field rejects it. */
    private static <E, T> Patch<E> with(Patch<E> so, Field<E, T> field, String text) {
        return value(field.type(), text)
                .filter(value -> field.check(value).isValid())
                .map(value -> so.set(field, value))
                .getOrElse(so);
    }

    private static <T> Option<T> value(Class<T> type, String text) {
        if (type == String.class) {
            return Option.some(type.cast(text));
        }
        if (type == JobStatus.class) {
            return Option.some(type.cast(new JobStatus(text)));
        }
        return type == PaymentType.class ? Option.some(type.cast(new PaymentType(text))) : Option.none();
    }
}
