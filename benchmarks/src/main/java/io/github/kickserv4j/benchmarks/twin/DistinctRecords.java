package io.github.kickserv4j.benchmarks.twin;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerName;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.Schedule;
import io.github.kickserv4j.domain.shared.Address;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Makes customers with names and addresses of their own, and jobs that are scheduled. */
final class DistinctRecords {
    private static final OffsetDateTime FIRST = OffsetDateTime.of(2024, 1, 1, 8, 0, 0, 0, ZoneOffset.UTC);
    private static final int DAYS = 700;
    private static final int CITIES = 300;
    private static final int EMPLOYEES = 9;
    private static final int LETTERS = 26; // so many different ones have names
    private static final int LARGE_PRIME = 7_919_777;

    private DistinctRecords() {}

    static Customer customer(int number) {
        return Customer.builder(id(number), new CustomerNumber(number))
                .name(CustomerName.of(word(number) + " " + word(number + 1)))
                .serviceAddress(new Address(
                        Option.some(number + " " + word(number + 2) + " Street"),
                        Option.none(),
                        Option.some("City" + number % CITIES),
                        Option.some("MI"),
                        Option.some(Integer.toString(48_000 + number % CITIES)),
                        Option.some("US")))
                .build();
    }

    static Job job(int number) {
        return Job.builder(new JobId(8_200_000 + number), new JobNumber(number))
                .customer(Option.some(id(number)))
                .status(Option.some(TwinRecords.STATUSES.get(number % TwinRecords.STATUSES.size())))
                .type(Option.some(new JobTypeId(number % TwinRecords.TYPES + 1)))
                .schedule(new Schedule(
                        Option.some(FIRST.plusDays(number % DAYS)),
                        Option.none(),
                        Option.none(),
                        List.of(new EmployeeId(31_001 + number % EMPLOYEES))))
                .build();
    }

    /** Returns a word that few other numbers have. */
    private static String word(int number) {
        return Long.toString((long) number * LARGE_PRIME % Integer.MAX_VALUE, LETTERS);
    }

    private static CustomerId id(int number) {
        return new CustomerId(7_100_000 + number);
    }
}
