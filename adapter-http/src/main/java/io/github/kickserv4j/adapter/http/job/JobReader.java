package io.github.kickserv4j.adapter.http.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.JsonReader.ReadResult;
import io.github.kickserv4j.adapter.http.json.NestedReader;
import io.github.kickserv4j.adapter.http.json.Row;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
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
    private static final String CHARGES = "job_charges";
    private static final JobMapper MAPPER = new JobMapperImpl();
    private static final RowReader<EmployeeId> EMPLOYEE = RowTable.ofIdentity("employee", "id")
            .map(row -> new EmployeeId(row.value().value().head()));
    private static final RowReader<Job> READER = RowTable.of("job", WireJob.class, "id", "job_number")
            .withCustomFields()
            .withNested(
                    "customer",
                    "customer_id",
                    "employees",
                    "employee_ids",
                    "chosen_days_of_week",
                    CHARGES,
                    "payments",
                    "payment_request")
            .map(JobReader::job);

    static final RecordType<Job> JOB = RecordType.of("job", "jobs", READER).withAliases("opportunity", "opportunities");

    private JobReader() {}

    /** Returns the job in {@code row}, or the violation if its identity is missing. */
    static Either<Violation, Job> read(JsonNode row) {
        return READER.read(row);
    }

    /** Returns all charges of the job in {@code row}, or the violation if they cannot all be read. */
    static Either<Violation, Seq<Charge>> charges(JsonNode row) {
        ReadResult<Seq<Charge>> charges = NestedReader.readMany(row, CHARGES, ChargeReader::read);
        return row.has(CHARGES)
                ? charges.unreadable().headOption().toEither(charges::value).swap()
                : Either.left(new Violation(CHARGES, "must be there", ""));
    }

    private static Job job(Row<WireJob> row) {
        var unreadableValues = new UnreadableValues();
        return MAPPER.job(unreadableValues.unwrap(row.value()), parts(row, unreadableValues), unreadableValues.all());
    }

    private static JobPartsReader parts(Row<WireJob> job, UnreadableValues unreadableValues) {
        JsonNode row = job.nested();
        return new JobPartsReader(
                unreadableValues.unwrap(NestedReader.readCustomerId(row)),
                unreadableValues.unwrap(NestedReader.readCustomerNumber(row)),
                unreadableValues.unwrap(employees(row)),
                unreadableValues.unwrap(NestedReader.readTexts(row, "chosen_days_of_week")),
                unreadableValues.unwrap(NestedReader.readMany(row, CHARGES, ChargeReader::read)),
                unreadableValues.unwrap(NestedReader.readMany(row, "payments", PaymentReader::read)),
                unreadableValues.unwrap(NestedReader.readOne(row, "payment_request", PaymentReader::request)),
                unreadableValues.unwrap(job.customFields()));
    }

    /** Reads the assigned employees, either records or ids. The form that Kickserv sends is not known. */
    private static ReadResult<Seq<EmployeeId>> employees(JsonNode row) {
        return row.hasNonNull("employees")
                ? NestedReader.readMany(row, "employees", EMPLOYEE::read)
                : NestedReader.readIdentities(row, "employee_ids", EmployeeId::new);
    }
}
