package io.github.kickserv4j.adapter.http.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.payment.PaymentReader;
import io.github.kickserv4j.adapter.http.shared.CustomFieldsReader;
import io.github.kickserv4j.adapter.http.shared.Json.Read;
import io.github.kickserv4j.adapter.http.shared.Kind;
import io.github.kickserv4j.adapter.http.shared.Nested;
import io.github.kickserv4j.adapter.http.shared.RowReader;
import io.github.kickserv4j.adapter.http.shared.Unreadable;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Reads jobs and opportunities, whose identity is an id and a number. */
final class JobReader {
    static final Kind<Job> JOB = Kind.of("job", "jobs", JobReader::read).orCalled("opportunity", "opportunities");

    private static final String CHARGES = "job_charges";
    private static final JobMapper MAPPER = new JobMapperImpl();

    private JobReader() {}

    /** The job of {@code row}, or what it lacks to be one. */
    static Either<Violation, Job> read(JsonNode row) {
        return RowReader.read(row, "job", WireJob.class, "id", "job_number").map(read -> job(row, read));
    }

    /** The charges of the job in {@code row}: all of them, or why it does not tell. */
    static Either<Violation, Seq<Charge>> charges(JsonNode row) {
        Read<Seq<Charge>> charges = Nested.many(row, CHARGES, ChargeReader::read);
        return row.has(CHARGES)
                ? charges.unreadable().headOption().toEither(charges::value).swap()
                : Either.left(new Violation(CHARGES, "must be there", ""));
    }

    private static Job job(JsonNode row, Read<WireJob> read) {
        var unreadable = new Unreadable();
        return MAPPER.job(unreadable.without(read), parts(row, unreadable), unreadable.all());
    }

    private static JobParts parts(JsonNode row, Unreadable unreadable) {
        return new JobParts(
                unreadable.without(Nested.customer(row)),
                unreadable.without(Nested.customerNumber(row)),
                unreadable.without(employees(row)),
                unreadable.without(Nested.texts(row, "chosen_days_of_week")),
                unreadable.without(Nested.many(row, CHARGES, ChargeReader::read)),
                unreadable.without(Nested.many(row, "payments", PaymentReader::read)),
                unreadable.without(Nested.one(row, "payment_request", PaymentReader::request)),
                unreadable.without(CustomFieldsReader.read(row)));
    }

    /** Who is assigned: as records, or as ids alone; which of them Kickserv sends is not known. */
    private static Read<Seq<EmployeeId>> employees(JsonNode row) {
        return row.hasNonNull("employees")
                ? Nested.many(row, "employees", JobReader::employee)
                : Nested.identities(row, "employee_ids", EmployeeId::new);
    }

    private static Either<Violation, EmployeeId> employee(JsonNode row) {
        return RowReader.identities(row, "employee", "id").map(id -> new EmployeeId(id.head()));
    }
}
