package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.job.OpportunityWrite;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.vavr.collection.List;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WriteFoldTest {
    private static final CustomerNumber CUSTOMER = new CustomerNumber(380);
    private static final JobNumber JOB = new JobNumber(812);
    private static final ChargeId CHARGE = new ChargeId(1);
    private static final NoteId NOTE = new NoteId(2);
    private static final PaymentId PAYMENT = new PaymentId(3);
    private static final NewJob NEW_JOB =
            NewJob.builder(new JobTypeId(4)).name("Gutters").build();

    @Test
    void foldShouldPassTheWriteToTheFunctionOfItsKindWhenItIsOfACustomer() {
        List<CustomerWrite> writes = List.of(
                new CustomerWrite.Create(NewCustomer.builder("Rosalind Quist").build()),
                new CustomerWrite.Update(
                        CUSTOMER, CustomerChange.builder().clearFax().build()),
                new CustomerWrite.Delete(CUSTOMER));

        assertThat(writes.map(write -> write.<Object>fold(
                        create -> List.of(create, "create"),
                        update -> List.of(update, "update"),
                        delete -> List.of(delete, "delete"))))
                .isEqualTo(paired(writes, "create", "update", "delete"));
    }

    @Test
    void foldShouldPassTheWriteToTheFunctionOfItsKindWhenItIsOfANote() {
        NoteOwner owner = NoteOwner.of(JOB);
        List<NoteWrite> writes = List.of(
                new NoteWrite.Create(owner, NewNote.builder("Gate is open").build()),
                new NoteWrite.Update(
                        owner, NOTE, NoteChange.builder().text("Gate is shut").build()),
                new NoteWrite.Delete(owner, NOTE));

        assertThat(writes.map(write -> write.<Object>fold(
                        create -> List.of(create, "create"),
                        update -> List.of(update, "update"),
                        delete -> List.of(delete, "delete"))))
                .isEqualTo(paired(writes, "create", "update", "delete"));
    }

    @Test
    void foldShouldPassTheWriteToTheFunctionOfItsKindWhenItIsOfAPayment() {
        List<PaymentWrite> writes = List.of(
                new PaymentWrite.Create(
                        JOB,
                        NewPayment.builder(Money.of("12.5"), LocalDate.of(2026, 3, 2))
                                .build()),
                new PaymentWrite.Update(
                        JOB, PAYMENT, PaymentChange.builder().notes("Cash").build()),
                new PaymentWrite.Delete(PaymentOwner.of(JOB), PAYMENT));

        assertThat(writes.map(write -> write.<Object>fold(
                        create -> List.of(create, "create"),
                        update -> List.of(update, "update"),
                        delete -> List.of(delete, "delete"))))
                .isEqualTo(paired(writes, "create", "update", "delete"));
    }

    @Test
    void foldShouldPassTheWriteToTheFunctionOfItsKindWhenItIsOfAJob() {
        List<JobWrite> writes = List.of(
                new JobWrite.Create(CUSTOMER, NEW_JOB),
                new JobWrite.Update(JOB, JobChange.builder().name("Roof").build()),
                new JobWrite.Delete(JOB));

        assertThat(writes.map(write -> write.<Object>fold(
                        create -> List.of(create, "create"),
                        update -> List.of(update, "update"),
                        delete -> List.of(delete, "delete"))))
                .isEqualTo(paired(writes, "create", "update", "delete"));
    }

    @Test
    void foldShouldPassTheWriteToTheFunctionOfItsKindWhenItIsOfACharge() {
        List<ChargeWrite> writes = List.of(
                new ChargeWrite.Create(
                        JOB, NewCharge.builder().description("Ladder").build()),
                new ChargeWrite.Update(
                        JOB, CHARGE, ChargeChange.builder().description("Hoist").build()),
                new ChargeWrite.Delete(JOB, CHARGE));

        assertThat(writes.map(write -> write.<Object>fold(
                        create -> List.of(create, "create"),
                        update -> List.of(update, "update"),
                        delete -> List.of(delete, "delete"))))
                .isEqualTo(paired(writes, "create", "update", "delete"));
    }

    @Test
    void foldShouldPassTheWriteToTheFunctionOfItsKindWhenItIsOfAnOpportunity() {
        List<OpportunityWrite> writes = List.of(
                new OpportunityWrite.Create(CUSTOMER, NEW_JOB),
                new OpportunityWrite.Win(JOB),
                new OpportunityWrite.Lose(JOB));

        assertThat(writes.map(write -> write.<Object>fold(
                        create -> List.of(create, "create"),
                        win -> List.of(win, "win"),
                        lose -> List.of(lose, "lose"))))
                .isEqualTo(paired(writes, "create", "win", "lose"));
    }

    private static List<Object> paired(List<?> writes, String... kinds) {
        return writes.zip(List.of(kinds)).map(pair -> List.of(pair._1, pair._2));
    }
}
