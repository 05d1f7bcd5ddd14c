package io.github.kickserv4j.cli.probe.question;

import io.github.kickserv4j.cli.probe.redaction.Finding;
import io.github.kickserv4j.cli.probe.redaction.Form;
import io.github.kickserv4j.cli.probe.redaction.Observation;
import io.vavr.collection.List;

/** Decisions about refusals. */
final class Refusals {
    private Refusals() {}

    /** Decides that a request is refused with a status. */
    static Decision have(int status, ProbeRequest request) {
        return answers -> {
            int seen = answers.of(request).get().status();
            return Outcome.of(seen == status, Finding.status(Observation.STATUS, seen));
        };
    }

    /** Decides that a request is refused with a status and a sentence, in whatever form. */
    static Decision have(int status, String sentence, ProbeRequest request) {
        return Records.all(have(status, request), answers -> {
            String body = answers.of(request).get().json().map(Object::toString).getOrElse("");
            return Outcome.of(body.contains("\"" + sentence + "\""), Observation.OTHER_SENTENCE);
        });
    }

    /** Decides that the body of a refusal has a form. */
    static Decision haveForm(Form form, ProbeRequest... requests) {
        return answers -> Outcome.all(List.of(requests)
                .flatMap(answers::of)
                .map(answer -> answer.isSuccess()
                        ? Outcome.notDecided(Finding.status(Observation.STATUS, answer.status()))
                        : Outcome.of(answer.form() == form, Finding.form(Observation.ERROR_FORM, answer.form()))));
    }

    /** Decides that there is JSON at an address. */
    static Decision answer(ProbeRequest request) {
        return answers -> {
            Answer answer = answers.of(request).get();
            return Outcome.of(
                    answer.isSuccess() && answer.json().isDefined(),
                    answer.isSuccess()
                            ? Finding.form(Observation.NOT_JSON, answer.form())
                            : Finding.status(Observation.STATUS, answer.status()));
        };
    }

    /** Decides that there is nothing at an address. */
    static Decision answerNothing(ProbeRequest request) {
        return answers -> {
            Answer answer = answers.of(request).get();
            return Outcome.of(
                    !answer.isSuccess(),
                    answer.json()
                            .filter(json -> json.isObject())
                            .map(json -> Finding.keys(Observation.KEYS, json))
                            .getOrElse(() -> Finding.form(Observation.ANSWERED, answer.form())));
        };
    }
}
