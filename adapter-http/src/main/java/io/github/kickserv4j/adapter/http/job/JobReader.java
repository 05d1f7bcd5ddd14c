package io.github.kickserv4j.adapter.http.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.CustomFieldsReader;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.json.NestedReader;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.UnreadableValues;
import io.github.kickserv4j.adapter.http.payment.PaymentReader;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** Reads jobs and opportunities, which are identified by an id and a number. */
@ReliesOn({"job-holds-charges", "job-holds-payments", "job-holds-a-payment-request"})
final class JobReader {
    static final RecordType<Job> JOB =
            RecordType.of("job", "jobs", JobReader::read).withAliases("opportunity", "opportunities");

    private static final String CHARGES = "job_charges";
    private static final JobMapper MAPPER = new JobMapperImpl();

    private JobReader() {}

    /** Returns the job in {@code row}, or the violation if its identity is missing. */
    static Either<Violation, Job> read(JsonNode row) {
        return RowReader.read(row, "job", WireJob.class, "id", "job_number").map(readResult -> job(row, readResult));
    }

    /** Returns all charges of the job in {@code row}, or the violation if they cannot all be read. */
    static Either<Violation, Seq<Charge>> charges(JsonNode row) {
        ReadResult<Seq<Charge>> charges = NestedReader.readMany(row, CHARGES, ChargeReader::read);
        return row.has(CHARGES)
                ? charges.unreadable().headOption().toEither(charges::value).swap()
                : Either.left(new Violation(CHARGES, "must be there", ""));
    }

    private static Job job(JsonNode row, ReadResult<WireJob> readResult) {
        var unreadableValues = new UnreadableValues();
        return MAPPER.job(unreadableValues.unwrap(readResult), parts(row, unreadableValues), unreadableValues.all());
    }

    private static JobPartsReader parts(JsonNode row, UnreadableValues unreadableValues) {
        return new JobPartsReader(
                unreadableValues.unwrap(NestedReader.readCustomerId(row)),
                unreadableValues.unwrap(NestedReader.readCustomerNumber(row)),
                unreadableValues.unwrap(employees(row)),
                unreadableValues.unwrap(NestedReader.readTexts(row, "chosen_days_of_week")),
                unreadableValues.unwrap(NestedReader.readMany(row, CHARGES, ChargeReader::read)),
                unreadableValues.unwrap(NestedReader.readMany(row, "payments", PaymentReader::read)),
                unreadableValues.unwrap(NestedReader.readOne(row, "payment_request", PaymentReader::request)),
                unreadableValues.unwrap(CustomFieldsReader.read(row)));
    }

    /** Reads the assigned employees, either records or ids. The form that Kickserv sends is not known. */
    private static ReadResult<Seq<EmployeeId>> employees(JsonNode row) {
        return row.hasNonNull("employees")
                ? NestedReader.readMany(row, "employees", JobReader::employee)
                : NestedReader.readIdentities(row, "employee_ids", EmployeeId::new);
    }

    private static Either<Violation, EmployeeId> employee(JsonNode row) {
        return RowReader.identities(row, "employee", "id").map(id -> new EmployeeId(id.head()));
    }
}
