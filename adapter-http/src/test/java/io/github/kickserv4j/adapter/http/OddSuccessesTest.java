package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.shared.Answer;
import io.github.kickserv4j.ports.customer.CustomerWrite;
import io.github.kickserv4j.ports.job.ChargeWrite;
import io.github.kickserv4j.ports.job.JobWrite;
import io.github.kickserv4j.ports.note.NoteWrite;
import io.github.kickserv4j.ports.payment.PaymentWrite;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Write;
import io.vavr.control.Either;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every write, answered with a success that may be none. */
class OddSuccessesTest {
    /** What succeeds as the answer to a deletion only: nothing, or a sentence that says so; {@code %s} is the thing. */
    private static final Set<String> DELETED = Set.of(
            "",
            " ",
            "{}",
            "{\"message\":\"%s successfully deleted\"}",
            "{\"message\":\"%s was successfully deleted.\"}",
            "{\"notice\":\"The %s has been removed\"}",
            "{\"success\":true,\"message\":\"Successfully deleted\"}");

    /** What succeeds as the answer to no write, where nothing has changed. */
    private static final Set<String> NONE = Set.of(
            "{\"success\":false,\"message\":\"Customer has open jobs\"}",
            "{\"success\":\"false\"}",
            "{\"success\":false,\"message\":\"%s successfully deleted\"}",
            "{\"ok\":false}",
            "{\"error\":true,\"message\":\"locked\"}",
            "{\"error\":\"locked\"}",
            "{\"error\":{\"code\":7}}",
            "{\"errors\":[\"Name is taken\"]}",
            "{\"errors\":{\"base\":[\"is locked\"]}}",
            "{\"status\":\"error\"}",
            "{\"status\":\"Failed\",\"message\":\"%s successfully deleted\"}",
            "{\"status\":422,\"message\":\"%s successfully deleted\"}",
            "{\"response\":{\"success\":false}}",
            "{\"message\":\"Invalid customer.\"}",
            "{\"message\":\"%s could not be deleted\"}",
            "{\"message\":\"%s was not deleted\"}",
            "{\"message\":\"Nothing deleted\"}",
            "{\"message\":\"Attachment successfully deleted\"}",
            "{\"message\":\"%s successfully deleted? No.\"}",
            "{\"message\":\"\"}",
            "{\"message\":null}",
            "{\"message\":[\"%s successfully deleted\"]}",
            "{\"success\":true}",
            "{\"deleted\":0}",
            "null",
            "true",
            "[]",
            "[{}]",
            "\"%s successfully deleted\"",
            "%s successfully deleted",
            "<html>%s successfully deleted</html>",
            "{\"message\":\"%s successfully deleted\"");

    private static final Set<String> REFUSALS = Set.of(
            "\"success\":false", "\"error\":true", "\"error\":\"locked\"", "\"errors\":[\"no\"]", "\"ok\":false");

    @TestFactory
    @Tag("rule:success-is-shown")
    Stream<DynamicTest> everyWriteShouldBeInDoubtWhenItsSuccessIsNone() {
        return eachWith(NONE, (account, deed, body) -> {
            try (var client = AnsweringKickserv.with(account, body)) {
                assertInDoubt(deed.call().apply(client), deed);
            }
        });
    }

    @TestFactory
    @Tag("rule:success-is-shown")
    Stream<DynamicTest> everyWriteOfARecordShouldBeInDoubtWhenASentenceIsAboutAnother() {
        return eachWith(Set.of("{\"id\":9,\"message\":\"%s successfully deleted\"}"), (account, deed, body) -> {
            try (var client = AnsweringKickserv.with(account, body)) {
                Either<Failure, ?> outcome = deed.call().apply(client);
                if (!isCreation(deed.asked())) {
                    assertInDoubt(outcome, deed);
                }
            }
        });
    }

    @TestFactory
    @Tag("rule:success-is-shown")
    Stream<DynamicTest> onlyDeletionsShouldSucceedWhenTheyAreAnsweredWithNothingOrASentence() {
        return eachWith(DELETED, (account, deed, body) -> {
            try (var client = AnsweringKickserv.with(account, body)) {
                Either<Failure, ?> outcome = deed.call().apply(client);
                if (isDeletion(deed.asked())) {
                    assertThat(outcome.isRight()).as("%s", outcome).isTrue();
                } else {
                    assertInDoubt(outcome, deed);
                }
            }
        });
    }

    @TestFactory
    @Tag("rule:success-is-shown")
    Stream<DynamicTest> everyWriteShouldBeInDoubtWhenItsRecordComesWithARefusal() {
        return eachWith(REFUSALS, (account, deed, refusal) -> {
            try (var client = new AnsweringKickserv(
                    account,
                    (call, wire, deadline) -> Wire.answer(
                            200, amended(wire.send(call, deadline).get().text(), refusal), deadline))) {
                assertInDoubt(deed.call().apply(client), deed);
            }
        });
    }

    @TestFactory
    @Tag("rule:success-is-shown")
    Stream<DynamicTest> everyChangeShouldSucceedWhenItIsShownAfterAnAnswerThatTellsNothing() {
        return eachWith(Set.of("", "{}", "{\"message\":\"Saved.\"}", "{\"success\":true}"), (account, deed, body) -> {
            try (var client = new AnsweringKickserv(account, (call, wire, deadline) -> {
                Answer answer = wire.send(call, deadline).get();
                return call.method().equals("PUT") ? Wire.answer(200, body, deadline) : answer;
            })) {
                assertThat(deed.call().apply(client).isRight()).isTrue();
            }
        });
    }

    private static String amended(String record, String refusal) {
        return record.replaceFirst("\\{", "{" + refusal + ",");
    }

    private static void assertInDoubt(Either<Failure, ?> outcome, Deed deed) {
        assertThat(outcome.isLeft()).as("%s", outcome).isTrue();
        Failure failure = outcome.getLeft();
        assertThat(failure).isInstanceOfAny(Failure.UnexpectedResponse.class, Failure.Invalid.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(failure.doubt().get().write()).isEqualTo(deed.asked());
    }

    private static boolean isDeletion(Write write) {
        return write instanceof CustomerWrite.Delete
                || write instanceof NoteWrite.Delete
                || write instanceof PaymentWrite.Delete
                || write instanceof JobWrite.Delete
                || write instanceof ChargeWrite.Remove;
    }

    private static boolean isCreation(Write write) {
        return write instanceof NoteWrite.Add
                || write instanceof PaymentWrite.Record
                || write instanceof ChargeWrite.Add;
    }

    private static String thing(Write write) {
        return write instanceof ChargeWrite
                ? "Charge"
                : write.getClass().getInterfaces()[0].getSimpleName().replace("Write", "");
    }

    private static Stream<DynamicTest> eachWith(Set<String> bodies, Check check) {
        try (var account = new FakeAccount()) {
            var deeds = Deed.all(account.twin()).collect(Collectors.toList());
            return IntStream.range(0, deeds.size())
                    .mapToObj(index -> DynamicTest.dynamicTest(
                            deeds.get(index).asked().toString(),
                            () -> bodies.forEach(body -> run(check, index, body))));
        }
    }

    private static void run(Check check, int index, String body) {
        try (var account = new FakeAccount()) {
            Deed deed = Deed.all(account.twin()).collect(Collectors.toList()).get(index);
            try {
                check.of(account, deed, body.replace("%s", thing(deed.asked())));
            } catch (AssertionError red) {
                throw new AssertionError("answered with " + body + ": " + red.getMessage(), red);
            }
        }
    }

    private interface Check {
        void of(FakeAccount account, Deed deed, String body);
    }
}
