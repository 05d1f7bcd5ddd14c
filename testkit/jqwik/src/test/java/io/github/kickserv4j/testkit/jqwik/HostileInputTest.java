package io.github.kickserv4j.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Rule;
import io.vavr.collection.Seq;
import io.vavr.control.Try;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hostile input is refused with violations, or stored unchanged; and there is enough of both. */
class HostileInputTest {

    @Property
    void textShouldBeRefusedOrStoredUnchanged(@ForAll @Hostile String text) {
        InMemoryKickserv twin = InMemoryKickserv.create();
        var customer =
                io.github.kickserv4j.domain.customer.NewCustomer.builder(text).validate();

        String stored = customer.fold(
                violations -> text,
                valid -> twin.customers().create(valid).get().name().display());

        assertThat(stored).isEqualTo(text);
        assertThat(customer.isValid() || customer.getError().nonEmpty()).isTrue();
    }

    @Property
    void noteShouldBeRefusedOrStoredUnchanged(@ForAll @Hostile String text) {
        var note = NewNote.builder(text).validate();

        assertThat(note.isValid()).isEqualTo(NoteFields.TEXT.check(text).isValid());
        if (note.isValid()) {
            assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(text);
        }
    }

    @Property
    void inputShouldBeRefusedWithAllViolationsOrAccepted(@ForAll @Hostile Patch<Customer> patch) {
        Seq<?> violations = patch.violations(CustomerFields.ALL);

        Try<CustomerChange> change = Try.of(() -> new CustomerChange(patch));

        assertThat(change.isSuccess()).isEqualTo(violations.isEmpty());
        assertThat(change.isSuccess() || change.getCause() instanceof InvalidInputException)
                .isTrue();
    }

    @Property(tries = 30)
    void inputShouldBeThereForEachRecord(
            @ForAll @Hostile Patch<Job> job,
            @ForAll @Hostile Patch<Charge> charge,
            @ForAll @Hostile Patch<Payment> payment,
            @ForAll @Hostile Patch<Note> note) {
        assertThat(JobFields.ALL).containsAll(job.fields());
        assertThat(ChargeFields.ALL).containsAll(charge.fields());
        assertThat(PaymentFields.ALL).containsAll(payment.fields());
        assertThat(NoteFields.ALL).containsAll(note.fields());
    }

    @Property(tries = 30)
    void valuesShouldBeThereForEachType(
            @ForAll @Hostile Money amount,
            @ForAll @Hostile BigDecimal decimal,
            @ForAll @Hostile LocalDate day,
            @ForAll @Hostile OffsetDateTime time) {
        assertThat(amount.minus(amount)).isEqualTo(Money.ZERO);
        assertThat(decimal.subtract(decimal)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(day).isNotNull();
        assertThat(time.toLocalDate()).isNotNull();
    }

    @Example
    void textsShouldBreakEachRuleOfTextAndKeepAllOfThem() {
        Set<String> broken = new TreeSet<>();
        KickservArbitraries.hostileTexts().generator(1_000, true).stream(new java.util.Random(42))
                .limit(2_000)
                .forEach(text -> broken.addAll(NoteFields.TEXT
                        .check(text.value())
                        .fold(
                                violations -> violations
                                        .map(violation -> violation.code().get())
                                        .toJavaList(),
                                valid -> java.util.List.of("valid"))));

        assertThat(broken).containsAll(Rule.TEXT.map(Rule::code)).contains("valid");
    }
}
