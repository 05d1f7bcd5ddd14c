package io.github.kickserv4j.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.output.Column;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Invoice;
import io.github.kickserv4j.domain.job.InvoiceStatus;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.job.Recurrence;
import io.github.kickserv4j.domain.payment.PaymentRequest;
import io.github.kickserv4j.domain.shared.Audit;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.PaymentRequestId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class JobColumnsTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2024-01-15T09:30:00-05:00");
    private static final Job JOB = Job.builder(new JobId(8_200_617), new JobNumber(617))
            .status(Option.some(new JobStatus("marinating")))
            .invoice(new Invoice(
                    Option.some(InvoiceStatus.UNPAID),
                    Option.some(TIME),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.some("Payable on receipt."),
                    Option.none(),
                    Option.some(true)))
            .recurrence(new Recurrence(
                    Option.some(9L),
                    Option.some("weekly"),
                    Option.none(),
                    Option.none(),
                    Option.none(),
                    Option.some(2L),
                    Option.none(),
                    Option.some(false),
                    List.of("mon", "tue")))
            .paymentRequest(Option.some(new PaymentRequest(
                    new PaymentRequestId(3),
                    Option.some(Money.of("310.75")),
                    Option.some("Please pay"),
                    Option.some(false),
                    Audit.NONE)))
            .build();

    private static JsonNode value(String column) {
        return JobColumns.JOB.json(JOB).required(column);
    }

    @Test
    void columnsShouldHaveEachNameOnceAndNoSecrets() {
        assertThat(JobColumns.JOB.all().map(Column::name))
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("token") || name.contains("password") || name.contains("stripe"));
    }

    @Test
    void columnsShouldHoldEveryFieldThatCanBeWritten() {
        assertThat(JobColumns.LISTED.all().map(Column::name)).containsAll(JobFields.ALL.map(Field::name));
        assertThat(ChargeColumns.CHARGE.all().map(Column::name)).containsAll(ChargeFields.ALL.map(Field::name));
    }

    @Test
    void columnsShouldHoldWhatTheTablesShow() {
        assertThat(JobColumns.LISTED.all().map(Column::name)).containsAll(JobColumns.LISTED.inTable());
        assertThat(ChargeColumns.CHARGE.all().map(Column::name)).containsAll(ChargeColumns.CHARGE.inTable());
    }

    @Test
    void valuesShouldHaveTheTypesThatKickservGivesThem() {
        assertThat(value("status").toString()).isEqualTo("\"marinating\"");
        assertThat(value("invoice_status").toString()).isEqualTo("\"unpaid\"");
        assertThat(value("invoice_date").toString()).isEqualTo("\"2024-01-15T09:30:00-05:00\"");
        assertThat(value("detailed_invoice").toString()).isEqualTo("true");
        assertThat(value("recurring_job_id").toString()).isEqualTo("9");
        assertThat(value("recurring_ended").toString()).isEqualTo("false");
        assertThat(value("chosen_days_of_week").toString()).isEqualTo("[\"mon\",\"tue\"]");
        assertThat(value("custom_text20").isNull()).isTrue();
        assertThat(value("payment_request").get("amount").toString()).isEqualTo("\"310.75\"");
        assertThat(value("payment_request").get("paid").toString()).isEqualTo("false");
        assertThat(value("payments").toString()).isEqualTo("[]");
    }
}
