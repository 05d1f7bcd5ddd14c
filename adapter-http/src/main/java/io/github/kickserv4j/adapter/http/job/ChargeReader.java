package io.github.kickserv4j.adapter.http.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.Row;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.json.RowTable;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads charges, which are identified by an id. */
final class ChargeReader {
    private static final String JOB_NUMBER = "job_number";
    private static final ChargeMapper MAPPER = new ChargeMapperImpl();
    private static final RowReader<Charge> READER = RowTable.of("job_charge", WireCharge.class, "id")
            .withNested(JOB_NUMBER)
            .flatMap(ChargeReader::charge);

    static final RecordType<Charge> CHARGE = RecordType.of("job_charge", "job_charges", READER);

    private ChargeReader() {}

    /**
     * Returns the charge in {@code row}, or the violation if its identity is missing. A job, which may be the response to a
     * change, is not a charge.
     */
    static Either<Violation, Charge> read(JsonNode row) {
        return READER.read(row);
    }

    private static Either<Violation, Charge> charge(Row<WireCharge> row) {
        return row.nested().has(JOB_NUMBER)
                ? Either.left(new Violation("job_charge", "must be a charge, not a job", ""))
                : Either.right(MAPPER.charge(row.value().value(), row.value().unreadable()));
    }
}
