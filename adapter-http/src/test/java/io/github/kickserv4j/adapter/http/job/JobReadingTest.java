package io.github.kickserv4j.adapter.http.job;

import static io.github.kickserv4j.adapter.http.JsonFixture.fullRecord;
import static io.github.kickserv4j.adapter.http.JsonFixture.tree;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kickserv4j.adapter.http.JsonFixture;
import io.github.kickserv4j.adapter.http.PageFixture;
import io.github.kickserv4j.domain.job.Amounts;
import io.github.kickserv4j.domain.job.Estimate;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Recurrence;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.job.StageTimes;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.ChargeId;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.PaymentId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads a job with all keys, in which only the identity is required. */
class JobReadingTest {

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldNotDependOnTheFormOfTheList() {
        PageFixture.assertReadsTheSameFromStreamAndTree("job", JobReader.JOB);
    }

    @Test
    void readShouldReadOwnerAndDescription() {
        Job job = read(fullRecord("job"));

        assertThat(job.id()).isEqualTo(new JobId(8_300_901));
        assertThat(job.number()).isEqualTo(new JobNumber(901));
        assertThat(job.customer()).containsExactly(new CustomerId(7_100_731));
        assertThat(job.customerNumber()).containsExactly(new CustomerNumber(731));
        assertThat(job.name()).containsExactly("Boiler overhaul");
        assertThat(job.description()).containsExactly("Drain first");
        assertThat(job.type()).containsExactly(new JobTypeId(62));
        assertThat(job.status()).containsExactly(JobStatus.IN_PROGRESS);
        assertThat(job.ownStatus()).containsExactly(new JobStatusId(17));
        assertThat(job.poNumber()).containsExactly("PO-77");
        assertThat(job.audit())
                .isEqualTo(new Audit(
                        day(1),
                        Option.some(new EmployeeId(41_007)),
                        day(4),
                        Option.some(new EmployeeId(41_008)),
                        day(10)));
        assertThat(job.unreadable()).isEmpty();
    }

    @Test
    void readShouldReadEveryTimeByItsKey() {
        Job job = read(fullRecord("job"));

        assertThat(job.schedule())
                .isEqualTo(new Schedule(
                        day(2),
                        day(6),
                        Option.some(new BigDecimal("2.5")),
                        List.of(new EmployeeId(41_007), new EmployeeId(41_009))));
        assertThat(job.stageTimes())
                .isEqualTo(
                        new StageTimes(day(12), day(13), day(14), day(9), day(16), day(17), day(11), day(3), day(18)));
        assertThat(job.recurrence())
                .isEqualTo(new Recurrence(
                        Option.some(8_300_800L),
                        Option.some("monthly"),
                        day(20),
                        day(21),
                        day(5),
                        Option.some(3L),
                        Option.some(12L),
                        Option.some(false),
                        List.of("monday", "friday")));
    }

    @Test
    void readShouldReadAmountsAndDocuments() {
        Job job = read(fullRecord("job"));

        assertThat(job.amounts())
                .isEqualTo(new Amounts(
                        Option.some(Money.of("156")),
                        Option.some(new BigDecimal("6")),
                        Option.some(Money.of("9.36")),
                        Option.some(Money.of("165.36")),
                        Option.some(Money.of("-39.14")),
                        Option.some(Money.of("12.5"))));
        assertThat(job.invoice())
                .isEqualTo(new Invoice(
                        Option.some(InvoiceStatus.UNPAID),
                        day(7),
                        day(8),
                        day(15),
                        day(19),
                        Option.some("Net 14"),
                        Option.some("Thanks"),
                        Option.some(true)));
        assertThat(job.estimate())
                .isEqualTo(
                        new Estimate(Option.some("fixed"), Option.some("Valid 30 days"), Option.some("Estimate only")));
    }

    @Test
    void readShouldReadNestedRecords() {
        Job job = read(fullRecord("job"));

        assertThat(job.charges()).extracting(charge -> charge.id()).containsExactly(new ChargeId(81_001));
        assertThat(job.payments()).extracting(payment -> payment.id()).containsExactly(new PaymentId(61_001));
        assertThat(job.paymentRequest().flatMap(request -> request.amount())).containsExactly(Money.of("204.51"));
        assertThat(job.customFields().text(1)).containsExactly("red gate");
        assertThat(job.customFields().number(3)).containsExactly(new BigDecimal("7.25"));
        assertThat(job.customFields().datetime(10)).isNotEmpty();
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldBeStoppedByNothingButAMissingIdentity() {
        JsonFixture.assertReadsDespiteUnexpectedValues("job", JobReader::read, "/id", "/job_number");
    }

    @Test
    @Tag("rule:secrets-are-not-exposed")
    void readShouldLeaveSecretsOut() {
        assertThat(fullRecord("job").toString()).contains("CANARY");
        assertThat(read(fullRecord("job")).toString()).doesNotContain("CANARY");
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void readShouldNameWhatItCouldNotReadWithItsPath() {
        ObjectNode row = fullRecord("job").put("started_on", "soon");
        row.set("job_charges", tree("[{\"description\":\"No id\"},{\"id\":3},7]"));
        row.set("payments", tree("{\"id\":3}"));
        row.set("payment_request", tree("{\"id\":5,\"amount\":\"1.5\"}"));
        row.set("employees", tree("[{\"id\":41007},{\"name\":\"Nobody\"}]"));

        assertThat(read(row).charges()).hasSize(1);
        assertThat(read(row).unreadable())
                .extracting(Violation::field)
                .containsExactly(
                        "started_on",
                        "employees[1].id",
                        "job_charges[0].id",
                        "job_charges[2].job_charge",
                        "payments",
                        "payment_request.amount");
    }

    @Test
    @Tag("rule:unknown-words-are-kept")
    void readShouldCarryWordsThatAreNotKnown() {
        ObjectNode row = fullRecord("job").put("status", "paused").put("invoice_status", "half");

        assertThat(read(row).status()).containsExactly(new JobStatus("paused"));
        assertThat(read(row).invoice().status()).containsExactly(new InvoiceStatus("half"));
    }

    @Test
    void readShouldAcceptAssigneesAsIdsToo() {
        ObjectNode row = fullRecord("job");
        row.remove("employees");
        row.set("employee_ids", tree("[41009,\"41007\"]"));

        assertThat(read(row).schedule().employees()).containsExactly(new EmployeeId(41_009), new EmployeeId(41_007));
    }

    @Test
    void readShouldFindTheCustomerInTheRecordWithin() {
        ObjectNode row = fullRecord("job");
        row.remove("customer_id");

        assertThat(read(row).customer()).containsExactly(new CustomerId(7_100_731));
    }

    @Test
    void readShouldReadARowOfAListAsAJobWithoutNestedRecords() {
        JsonNode row = tree("{\"id\":8300902,\"job_number\":902}");

        assertThat(read(row))
                .isEqualTo(Job.builder(new JobId(8_300_902), new JobNumber(902)).build());
    }

    @Test
    void writeShouldKnowEveryField() {
        Patch<Job> all = JobFields.ALL.foldLeft(Patch.empty(), Patch::clear);

        assertThat(JobWriter.job(all))
                .isEqualTo("{\"job\":{\"job_type_id\":null,\"name\":null,\"description\":null,\"status\":null,"
                        + "\"job_status_id\":null,\"scheduled_on\":null,\"ends_at\":null,\"duration\":null,"
                        + "\"employee_ids\":null,\"po_number\":null}}");
    }

    private static Option<OffsetDateTime> day(int day) {
        return Option.some(OffsetDateTime.parse(String.format("2025-05-%02dT07:30:00-04:00", day)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7100731 | {\"id\":7100731,\"customer_number\":731} | 731",
                "7100731 | {\"id\":\"7100731\",\"customer_number\":\"731\"} | 731",
                "null    | {\"id\":7100731,\"customer_number\":731} | 731",
                "7100731 | {\"id\":7100999,\"customer_number\":999} | ",
                "7100731 | {\"customer_number\":731} | ",
                "7100731 | {\"id\":7100731} | ",
                "7100731 | {\"id\":7100731,\"customer_number\":0} | ",
                "7100731 | null | ",
                "null    | null | ",
                "null    | {\"customer_number\":731} | ",
            })
    @Tag("rule:customer-is-found-by-job")
    void customerNumberShouldBeThatOfTheCustomerWithinIfItIsTheOwner(String id, String within, Long number) {
        ObjectNode row = fullRecord("job");
        row.set("customer_id", tree(id));
        row.set("customer", tree(within));

        assertThat(read(row).customerNumber().map(CustomerNumber::value)).isEqualTo(Option.of(number));
        assertThat(read(row).unreadable()).isEmpty();
    }

    @Test
    @Tag("rule:reading-accepts-any-value")
    void customerNumberShouldBeNamedWhenItCannotBeRead() {
        ObjectNode row = fullRecord("job");
        ((ObjectNode) row.get("customer")).put("customer_number", "no. 7");

        assertThat(read(row).customerNumber()).isEmpty();
        assertThat(read(row).unreadable()).extracting(Violation::field).containsExactly("customer.customer_number");
    }

    private static Job read(JsonNode row) {
        return JobReader.read(row).getOrElseThrow(why -> new AssertionError(why.toString()));
    }
}
