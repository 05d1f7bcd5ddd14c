package io.github.kickserv4j.testkit.faultmatrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.shared.Failure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The answer makes sense, but is not all as one expects it. */
final class RichAnswers {
    static final Seq<FaultCase> CASES = List.of(
            FaultCase.of(
                    "22a", "no number in a record", "unexpected response that names the key", RichAnswers::noNumber),
            FaultCase.of(
                    "22b", "malformed time in a record", "all else is read, the time is reported", RichAnswers::noTime),
            FaultCase.of("23a", "unknown word and unknown key in a record", "the word is kept", RichAnswers::newWord),
            FaultCase.of(
                    "23b",
                    "row that is no record in a list",
                    "all others are read, the row is reported",
                    RichAnswers::newRow));

    private RichAnswers() {}

    private static Finding noNumber(Rig rig) {
        String nobody = Records.customer(Records.NUMBER).replace(":" + Records.NUMBER + ",", ":null,");
        Trial trial = rig.plays(Records.answer(nobody)).read().fails(Failure.UnexpectedResponse.class);
        assertThat(trial.failure().reason()).as("the reason").contains("customer_number");
        return trial.sent(1).atOnce();
    }

    private static Finding noTime(Rig rig) {
        String timeless = Records.customer(Records.NUMBER).replace("2024-01-15T", "yesterday ");
        Trial trial = rig.plays(Records.answer(timeless)).read().succeeds();
        assertThat(customer(trial).name().display()).as("the name").isEqualTo(Records.NAME);
        assertThat(customer(trial).unreadable().map(Violation::field))
                .as("what was not readable")
                .containsExactly("created_at");
        return trial.sent(1).atOnce();
    }

    private static Finding newWord(Rig rig) {
        String modern =
                Records.customer(Records.NUMBER, "\"which_billing_address\":\"moon\",\"orbit\":[{\"low\":true}]");
        Trial trial = rig.plays(Records.answer(modern)).read().succeeds();
        assertThat(customer(trial).billsTo().map(Object::toString).getOrElse(""))
                .as("the word")
                .contains("moon");
        return trial.sent(1).atOnce();
    }

    private static Finding newRow(Rig rig) {
        String mixed = "[" + Records.customer(1) + ",7," + Records.customer(2) + "]";
        rig.server().routes(request -> Walks.pageOf(request) == 1 ? Records.answer(mixed) : Records.page());
        Trial trial = rig.call(Calls::walk).succeeds();
        assertThat(Walks.numbers(trial)).as("the records").containsExactly(1L, 2L);
        assertThat(Walks.failures(trial)).as("the reports").hasSize(1);
        return trial.sent(2).atOnce();
    }

    private static Customer customer(Trial trial) {
        return (Customer) trial.outcome().get();
    }
}
