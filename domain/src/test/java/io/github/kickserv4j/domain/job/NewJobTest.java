package io.github.kickserv4j.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NewJobTest {
    private static final JobTypeId TYPE = new JobTypeId(61);
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2024-05-06T09:00:00-04:00");

    @Test
    @Tag("rule:job-has-a-type")
    void validateShouldRefuseAJobWithoutType() {
        assertThat(NewJob.builder().name("Tune-up").validate().getError())
                .containsExactly(Violation.of("job_type_id", Rule.REQUIRED, ""));
        assertThat(JobChange.builder().clear(JobFields.JOB_TYPE_ID).validate().isInvalid())
                .isTrue();
    }

    @Test
    @Tag("rule:all-violations-at-once")
    void validateShouldReportEveryViolationAtOnce() {
        var broken = NewJob.builder()
                .name("two\nlines")
                .duration(new BigDecimal("-1"))
                .scheduledOn(NINE.withYear(20226))
                .set(JobFields.STATUS, JobStatus.NEW)
                .validate()
                .getError();

        assertThat(broken)
                .extracting(Violation::field)
                .containsExactly("job_type_id", "status", "name", "duration", "scheduled_on");
    }

    @Test
    void validateShouldRefuseAnEndBeforeTheStart() {
        assertThat(NewJob.builder(TYPE)
                        .scheduledOn(NINE)
                        .endsAt(NINE.minusMinutes(1))
                        .validate()
                        .getError())
                .extracting(Violation::sentence)
                .containsExactly("must not be before scheduled_on");
        assertThat(NewJob.builder(TYPE)
                        .scheduledOn(NINE)
                        .endsAt(OffsetDateTime.parse("2024-05-06T13:00:00Z"))
                        .validate()
                        .isValid())
                .isTrue();
    }

    @Test
    void validateShouldRefuseAStatusThatIsNoWord() {
        assertThat(JobChange.builder()
                        .status(new JobStatus("on\nhold"))
                        .validate()
                        .isInvalid())
                .isTrue();
        assertThat(JobChange.builder().status(new JobStatus(" ")).validate().isInvalid())
                .isTrue();
        assertThat(JobChange.builder()
                        .status(new JobStatus("waiting for parts"))
                        .validate()
                        .isValid())
                .isTrue();
    }

    @Test
    void schedulesShouldBeEqualWhateverTheirZerosAndFractionsOfASecond() {
        var precise = new Schedule(
                Option.some(NINE.plusNanos(5)), Option.none(), Option.some(new BigDecimal("1.50")), List.empty());
        var plain = new Schedule(Option.some(NINE), Option.none(), Option.some(new BigDecimal("1.5")), List.empty());

        assertThat(precise).isEqualTo(plain);
    }

    @Test
    @Tag("rule:charge-has-an-item-or-description")
    void validateShouldRefuseAChargeThatNamesNeitherItemNorDescription() {
        assertThat(NewCharge.builder().pricePerUnit(Money.of("19.5")).validate().getError())
                .containsExactly(Violation.of("description", Rule.REQUIRED, ""));
        assertThat(NewCharge.builder("Filter", Money.of("19.5")).validate().isValid())
                .isTrue();
        assertThat(NewCharge.builder(new ItemId(757_575)).validate().isValid()).isTrue();
    }

    @Test
    void invoiceShouldNotExistBecauseItIsUnpaid() {
        Invoice unpaid = new Invoice(
                Option.some(InvoiceStatus.UNPAID),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());

        assertThat(unpaid.exists()).isFalse();
        assertThat(new InvoiceStatus("written_off")).isEqualTo(new InvoiceStatus("written_off"));
    }
}
