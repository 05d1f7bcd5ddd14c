package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.exchange.ApiResponse;
import io.github.kickserv4j.adapter.http.transport.ScriptedTransport;
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

/** Every write, with a success response that may not be one. */
class UnusualSuccessBodiesTest {
    /** Bodies that are a success of a deletion only: empty, or a confirming sentence; {@code %s} is the resource. */
    private static final Set<String> DELETED = Set.of(
            "",
            " ",
            "{}",
            "{\"message\":\"%s successfully deleted\"}",
            "{\"message\":\"%s was successfully deleted.\"}",
            "{\"notice\":\"The %s has been removed\"}",
            "{\"success\":true,\"message\":\"Successfully deleted\"}");

    /** Bodies that are a success of no write, where nothing has changed. */
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
    @Tag("rule:success-is-confirmed")
    Stream<DynamicTest> everyWriteShouldBeUncertainWhenItsSuccessHoldsNoRecord() {
        return eachWith(NONE, (account, writeScenario, body) -> {
            try (var client = StubbedWritesKickserv.respondingWith(account, body)) {
                assertUncertain(writeScenario.call().apply(client), writeScenario);
            }
        });
    }

    @TestFactory
    @Tag("rule:success-is-confirmed")
    Stream<DynamicTest> everyWriteOfARecordShouldBeUncertainWhenTheAnswerNamesAnotherRecord() {
        return eachWith(
                Set.of("{\"id\":9,\"message\":\"%s successfully deleted\"}"), (account, writeScenario, body) -> {
                    try (var client = StubbedWritesKickserv.respondingWith(account, body)) {
                        Either<Failure, ?> outcome = writeScenario.call().apply(client);
                        if (!isCreation(writeScenario.write())) {
                            assertUncertain(outcome, writeScenario);
                        }
                    }
                });
    }

    @TestFactory
    @Tag("rule:success-is-confirmed")
    Stream<DynamicTest> onlyDeletionsShouldSucceedWhenTheyAreAnsweredWithNothingOrASentence() {
        return eachWith(DELETED, (account, writeScenario, body) -> {
            try (var client = StubbedWritesKickserv.respondingWith(account, body)) {
                Either<Failure, ?> outcome = writeScenario.call().apply(client);
                if (isDeletion(writeScenario.write())) {
                    assertThat(outcome.isRight()).as("%s", outcome).isTrue();
                } else {
                    assertUncertain(outcome, writeScenario);
                }
            }
        });
    }

    @TestFactory
    @Tag("rule:success-is-confirmed")
    Stream<DynamicTest> everyWriteShouldBeUncertainWhenItsRecordComesWithARefusal() {
        return eachWith(REFUSALS, (account, writeScenario, refusal) -> {
            try (var client = new StubbedWritesKickserv(
                    account,
                    (apiRequest, wire, deadline) -> ScriptedTransport.answer(
                            200, amended(wire.send(apiRequest, deadline).get().text(), refusal), deadline))) {
                assertUncertain(writeScenario.call().apply(client), writeScenario);
            }
        });
    }

    @TestFactory
    @Tag("rule:success-is-confirmed")
    Stream<DynamicTest> everyChangeShouldSucceedWhenTheRecordShowsItAfterAnEmptyAnswer() {
        return eachWith(
                Set.of("", "{}", "{\"message\":\"Saved.\"}", "{\"success\":true}"), (account, writeScenario, body) -> {
                    try (var client = new StubbedWritesKickserv(account, (apiRequest, wire, deadline) -> {
                        ApiResponse apiResponse =
                                wire.send(apiRequest, deadline).get();
                        return apiRequest.method().equals("PUT")
                                ? ScriptedTransport.answer(200, body, deadline)
                                : apiResponse;
                    })) {
                        assertThat(writeScenario.call().apply(client).isRight()).isTrue();
                    }
                });
    }

    private static String amended(String record, String refusal) {
        return record.replaceFirst("\\{", "{" + refusal + ",");
    }

    private static void assertUncertain(Either<Failure, ?> outcome, WriteScenario writeScenario) {
        assertThat(outcome.isLeft()).as("%s", outcome).isTrue();
        Failure failure = outcome.getLeft();
        assertThat(failure).isInstanceOfAny(Failure.UnexpectedResponse.class, Failure.Invalid.class);
        assertThat(failure.delivery()).isEqualTo(Delivery.UNKNOWN);
        assertThat(failure.uncertainWrite().get().write()).isEqualTo(writeScenario.write());
    }

    private static boolean isDeletion(Write<?> write) {
        return write instanceof CustomerWrite.Delete
                || write instanceof NoteWrite.Delete
                || write instanceof PaymentWrite.Delete
                || write instanceof JobWrite.Delete
                || write instanceof ChargeWrite.Delete;
    }

    private static boolean isCreation(Write<?> write) {
        return write instanceof NoteWrite.Create
                || write instanceof PaymentWrite.Create
                || write instanceof ChargeWrite.Create;
    }

    private static String thing(Write<?> write) {
        return write instanceof ChargeWrite
                ? "Charge"
                : write.getClass().getInterfaces()[0].getSimpleName().replace("Write", "");
    }

    private static Stream<DynamicTest> eachWith(Set<String> bodies, WriteBodyCheck writeBodyCheck) {
        try (var account = new HttpClientFixture()) {
            var scenarios = WriteScenario.allFor(account.twin()).collect(Collectors.toList());
            return IntStream.range(0, scenarios.size())
                    .mapToObj(index -> DynamicTest.dynamicTest(
                            scenarios.get(index).write().toString(),
                            () -> bodies.forEach(body -> run(writeBodyCheck, index, body))));
        }
    }

    private static void run(WriteBodyCheck writeBodyCheck, int index, String body) {
        try (var account = new HttpClientFixture()) {
            WriteScenario writeScenario = WriteScenario.allFor(account.twin())
                    .collect(Collectors.toList())
                    .get(index);
            try {
                writeBodyCheck.verify(account, writeScenario, body.replace("%s", thing(writeScenario.write())));
            } catch (AssertionError red) {
                throw new AssertionError("answered with " + body + ": " + red.getMessage(), red);
            }
        }
    }

    private interface WriteBodyCheck {
        void verify(HttpClientFixture account, WriteScenario writeScenario, String body);
    }
}
