package io.github.kickserv4j.domain;

import io.github.kickserv4j.domain.job.Assignees;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A valid value for each field. */
final class FieldValueSamples {
    private static final Map<Class<?>, Object> BY_TYPE = HashMap.<Class<?>, Object>empty()
            .put(String.class, "someone@example.com")
            .put(Boolean.class, true)
            .put(CustomerTypeId.class, new CustomerTypeId(1))
            .put(CustomerSourceId.class, new CustomerSourceId(2))
            .put(JobTypeId.class, new JobTypeId(3))
            .put(JobStatusId.class, new JobStatusId(4))
            .put(ItemId.class, new ItemId(5))
            .put(ChargeTypeId.class, new ChargeTypeId(6))
            .put(JobStatus.class, JobStatus.ON_HOLD)
            .put(PaymentType.class, PaymentType.CHECK)
            .put(Assignees.class, Assignees.of(new EmployeeId(7), new EmployeeId(8)))
            .put(BigDecimal.class, new BigDecimal("2.5"))
            .put(Money.class, Money.of("19.99"))
            .put(LocalDate.class, LocalDate.of(2024, 2, 29))
            .put(OffsetDateTime.class, OffsetDateTime.parse("2024-06-05T09:30:00-04:00"));

    private FieldValueSamples() {}

    static <T> T of(Field<?, T> field) {
        return field.type().cast(BY_TYPE.get(field.type()).get());
    }
}
