package io.github.kickserv4j.adapter.http.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.adapter.http.json.RowReader;
import io.github.kickserv4j.adapter.http.response.RecordType;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.control.Either;

/** Reads charges, which are identified by an id. */
final class ChargeReader {
    static final RecordType<Charge> CHARGE = RecordType.of("job_charge", "job_charges", ChargeReader::read);

    private static final ChargeMapper MAPPER = new ChargeMapperImpl();

    private ChargeReader() {}

    /**
     * Returns the charge in {@code row}, or the violation if its identity is missing. A job, which may be the response to a
     * change, is not a charge.
     */
    static Either<Violation, Charge> read(JsonNode row) {
        return row.has("job_number")
                ? Either.left(new Violation("job_charge", "must be a charge, not a job", ""))
                : RowReader.read(row, "job_charge", WireCharge.class, "id")
                        .map(readResult -> MAPPER.charge(readResult.value(), readResult.unreadable()));
    }
}
