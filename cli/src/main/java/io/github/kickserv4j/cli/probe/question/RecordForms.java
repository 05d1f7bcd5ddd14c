package io.github.kickserv4j.cli.probe.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Observation;

/** Decisions about what is around a single record. */
final class RecordForms {
    private RecordForms() {}

    /** Decides that a single record is an object without a wrapper. */
    static Decision isBare(ProbeRequest request) {
        return answers -> {
            JsonNode json = answers.of(request).get().json().get();
            return Outcome.of(json.has("id"), Finding.keys(Observation.RECORD_WRAPPED, json));
        };
    }
}
