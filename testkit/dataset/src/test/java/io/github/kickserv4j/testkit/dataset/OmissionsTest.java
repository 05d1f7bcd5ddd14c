package io.github.kickserv4j.testkit.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.adapter.inmemory.Snapshot;
import io.github.kickserv4j.domain.customer.Balance;
import io.github.kickserv4j.domain.customer.BillingTerms;
import io.github.kickserv4j.domain.customer.Classification;
import io.github.kickserv4j.domain.customer.Contact;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerHierarchy;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.customer.Notifications;
import io.github.kickserv4j.domain.customer.WhichBillingAddress;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Estimate;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Recurrence;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.Noteable;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.Coordinates;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.domain.shared.PaymentApplicationId;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.PaymentRequestId;
import io.github.kickserv4j.domain.shared.TaxId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.fixtures.Fixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What a data set cannot hold is reported, and the rest of the record is written. */
class OmissionsTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2024-06-05T09:00Z");
    private static final Option<String> TEXT = Option.some("Zelda");
    private static final Option<Boolean> NO = Option.some(false);
    private static final CustomFields CUSTOM = new CustomFields(
            Vector.fill(CustomFields.TEXTS, TEXT),
            Vector.fill(CustomFields.NUMBERS, Option.none()),
            Vector.fill(CustomFields.DATETIMES, Option.none()));

    private static final Seq<Violation> UNREADABLE = List.of(new Violation("fax", "must be a text", "Zelda"));

    private final InMemoryKickserv twin = InMemoryKickserv.create();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Seq<String> omissions(Snapshot snapshot) {
        twin.restore(snapshot);
        return DataSetExport.of(twin)
                .writeTo(out, DataSetFormat.YAML)
                .get()
                .omissions()
                .map(Omission::toString);
    }

    private static Customer customer(long number) {
        return Customer.builder(new CustomerId(7_000 + number), new CustomerNumber(number))
                .name(new CustomerName("Zelda", Option.none(), Option.none(), Option.none(), Option.none(), NO))
                .notifications(new Notifications(
                        Option.none(), Option.none(), Option.some(true), NO, Option.none(), Option.none()))
                .classification(new Classification(
                        Option.none(), Option.none(), Option.none(), Option.none(), Option.some(true)))
                .build();
    }

    private static Job job(long number) {
        return Job.builder(new JobId(8_000 + number), new JobNumber(number))
                .customer(Option.some(new CustomerId(7_001)))
                .status(Option.some(JobStatus.UNSCHEDULED))
                .type(Option.some(new JobTypeId(61)))
                .build();
    }

    private static Payment payment(long id, Option<LocalDate> date, String amount) {
        return Payment.builder(new PaymentId(id))
                .date(date)
                .amount(Option.some(Money.of(amount)))
                .customer(Option.some(new CustomerId(7_001)))
                .applications(List.of(new PaymentApplicationId(id)))
                .build();
    }

    private static Charge charge(long id, Option<String> description) {
        return Charge.builder(new ChargeId(id))
                .description(description)
                .quantity(Option.some(BigDecimal.ONE))
                .discount(Option.some(BigDecimal.ZERO))
                .pricePerUnit(Option.some(Money.of("5")))
                .build();
    }

    @Test
    void exportShouldReportWhatOnlyACustomerOfTheServerHas() {
        Customer full = customer(1).toBuilder()
                .name(new CustomerName("", TEXT, TEXT, TEXT, TEXT, NO))
                .contact(new Contact(TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT))
                .billsTo(Option.some(WhichBillingAddress.PARENT))
                .terms(new BillingTerms(
                        TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, Option.some(new TaxId(1)), Option.some(Money.of("5"))))
                .balance(new Balance(Option.some(Money.of("3")), Option.none()))
                .notifications(new Notifications(NO, NO, NO, NO, TEXT, TEXT))
                .classification(new Classification(Option.none(), Option.none(), TEXT, TEXT, NO))
                .hierarchy(new CustomerHierarchy(Option.some(new CustomerId(9)), Option.none(), List.empty()))
                .customFields(CUSTOM)
                .coordinates(Option.some(new Coordinates(BigDecimal.ONE, BigDecimal.ONE)))
                .specialInstructions(TEXT)
                .unreadable(UNREADABLE)
                .build();

        assertThat(omissions(Snapshot.of(List.of(full))))
                .containsExactly(
                        "customer 1: pager",
                        "customer 1: which_billing_address",
                        "customer 1: terms",
                        "customer 1: preferred_payment_method",
                        "customer 1: price_level",
                        "customer 1: sales_representative",
                        "customer 1: sales_tax_code",
                        "customer 1: tax_id",
                        "customer 1: credit_limit",
                        "customer 1: notifications",
                        "customer 1: reminders",
                        "customer 1: notification_email_address",
                        "customer 1: notification_phone_number",
                        "customer 1: customer_type_name",
                        "customer 1: origin",
                        "customer 1: parent",
                        "customer 1: custom fields",
                        "customer 1: coordinates",
                        "customer 1: special_instructions",
                        "customer 1: values that cannot be read",
                        "customer 1: a balance that the jobs do not explain",
                        "customer 1: the absence of a valid name");
        assertThat(out.toString(UTF_8))
                .contains("name: \"Customer 1\"", "phone_number: ", "account_number: ", "is_active: false");
    }

    @Test
    void exportShouldReportWhatOnlyAJobOfTheServerHas() {
        Job full = job(5).toBuilder()
                .type(Option.none())
                .status(Option.none())
                .schedule(new Schedule(
                        Option.some(TIME), Option.some(TIME.minusDays(1)), Option.some(BigDecimal.TEN), List.empty()))
                .amounts(new Amounts(
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.some(Money.of("100")),
                        Option.some(Money.of("30")),
                        Option.some(Money.of("7"))))
                .invoice(new Invoice(
                        Option.none(), Option.some(TIME), Option.none(), Option.none(), Option.none(), TEXT, TEXT, NO))
                .estimate(new Estimate(TEXT, TEXT, TEXT))
                .recurrence(new Recurrence(
                        Option.some(1L),
                        TEXT,
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        Option.none(),
                        NO,
                        List.empty()))
                .customFields(CUSTOM)
                .paymentRequest(
                        Option.some(new PaymentRequest(new PaymentRequestId(1), Option.none(), TEXT, NO, Audit.NONE)))
                .unreadable(UNREADABLE)
                .build();

        assertThat(omissions(account(full)))
                .containsExactly(
                        "job 5: the absence of status",
                        "job 5: expenses",
                        "job 5: an invoice",
                        "job 5: an estimate",
                        "job 5: a recurrence",
                        "job 5: a payment request",
                        "job 5: custom fields",
                        "job 5: a total that the charges do not explain",
                        "job 5: a balance that the payments do not explain",
                        "job 5: values that cannot be read",
                        "job 5: ends_at, which is before scheduled_on",
                        "job 5: the absence of job_type_id");
        assertThat(out.toString(UTF_8))
                .contains("scheduled_on: ", "duration: \"10\"")
                .doesNotContain("Zelda");
    }

    @Test
    void exportShouldReportChargesPaymentsAndNotesThatCannotBeCreated() {
        Option<LocalDate> day = Option.some(LocalDate.of(2024, 6, 5));
        Payment both = payment(9_003, day, "8").toBuilder()
                .applications(List.of(new PaymentApplicationId(1), new PaymentApplicationId(2)))
                .status(Option.some(new PaymentStatus("held")))
                .unreadable(UNREADABLE)
                .build();
        Job first = job(1).toBuilder()
                .charges(List.of(
                        charge(6_001, Option.none()),
                        charge(6_002, TEXT).toBuilder().unreadable(UNREADABLE).build()))
                .payments(List.of(payment(9_001, day, "-1"), payment(9_002, Option.none(), "2"), both))
                .build();
        Job second = job(2).toBuilder().payments(List.of(both)).build();
        Note empty = Note.builder(new NoteId(1), new Noteable.OnJob(first.id()))
                .unreadable(UNREADABLE)
                .build();

        assertThat(omissions(account(first, second).withNotes(List.of(empty))))
                .contains(
                        "job 1: the absence of an item and of a valid description of a charge",
                        "job 1: amount, which must be above zero",
                        "job 1: a payment without a valid amount and date",
                        "jobs 1, 2: a payment that is applied to several jobs",
                        "job 1: a note without a valid text",
                        "job 1: status of a payment",
                        "job 1: values of a payment that cannot be read",
                        "job 1: values of a charge that cannot be read",
                        "job 1: values of a note that cannot be read");
        assertThat(out.toString(UTF_8))
                .containsOnlyOnce("amount: ")
                .contains("description: \"Description 1\"", "amount: \"8.00\"");
    }

    private static Snapshot account(Job... jobs) {
        return Snapshot.of(List.of(customer(1))).withJobs(List.of(jobs));
    }

    @Test
    void exportShouldReportAPaymentWithoutAJob() {
        NewPayment payment =
                NewPayment.builder(Money.of("5"), LocalDate.of(2024, 6, 5)).build();
        JobNumber job = Fixtures.customer("Zelda")
                .job("Furnace")
                .paid(payment)
                .createIn(twin)
                .jobs()
                .head()
                .number();
        assertThat(twin.jobs().delete(job)).isNotEmpty();

        assertThat(DataSetExport.of(twin).writeTo(out, DataSetFormat.JSON).get().omissions())
                .contains(new Omission("a payment that is applied to no job", "customer", List.of(1L)));
    }

    @Test
    void omissionShouldNameTheFirstRecordsAndTheNumberOfOthers() {
        assertThat(new Omission("pager", "customer", List.of(1L))).hasToString("customer 1: pager");
        assertThat(new Omission("pager", "customer", List.rangeClosed(1L, 5L)))
                .hasToString("customers 1, 2, 3, 4, 5: pager");
        assertThat(new Omission("pager", "customer", List.rangeClosed(1L, 6L)))
                .hasToString("customers 1, 2, 3, 4, 5 and 1 other: pager");
        assertThat(new Omission("pager", "customer", List.rangeClosed(1L, 9L)))
                .hasToString("customers 1, 2, 3, 4, 5 and 4 others: pager");
    }
}
