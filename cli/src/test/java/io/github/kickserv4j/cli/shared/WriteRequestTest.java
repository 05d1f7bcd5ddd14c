package io.github.kickserv4j.cli.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests commands whose outcome is unknown. */
class WriteRequestTest {
    private final CliFixture account = new CliFixture();
    private final Customer customer = account.add("Rosalind O'Quist");

    @BeforeEach
    void addJob() {
        account.addJob(customer, "Tune-up");
    }

    @AfterEach
    void close() {
        account.close();
    }

    static Stream<Arguments> creations() {
        return Stream.of(
                creation(
                        "customers create --name O'Malley --mobile 312-555-0142",
                        "customers list --all --q 'O'\\''Malley'"),
                creation("notes create Hello --customer 1", "notes list --all --customer 1"),
                creation("notes create Hello --job 1", "notes list --all --job 1"),
                creation("jobs create --customer 1 --job-type-id 62", "jobs list --all --customer 1"),
                creation("opportunities create --customer 1 --job-type-id 62", "jobs list --all --customer 1"),
                creation("charges create --job 1 --description Parts", "charges list --job 1"),
                creation("payments create --job 1 --amount 5 --date today", "payments list --all --job 1"));
    }

    private static Arguments creation(String command, String look) {
        return arguments(command, look);
    }

    private CliResult run(String command) {
        return CliResult.withEnvironment(
                java.util.Map.of(
                        "KICKSERV_URL", account.server().accountUri().toString(), "KICKSERV_API_KEY", CliFixture.KEY),
                command.split(" "));
    }

    @ParameterizedTest
    @MethodSource("creations")
    void creationShouldEndAsUnknownAndShowItsCandidatesWhenItsAnswerIsLost(String command, String look) {
        account.server().enqueue(NoResponse.LOST);

        CliResult run = run(command);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        failed -> assertThat(failed).endsWith("whether it was done is unknown"),
                        line -> assertThat(line).startsWith("reconciled: inconclusive: "),
                        header -> assertThat(header).containsAnyOf("id", "number"),
                        alike -> assertThat(alike).matches("[1-9][0-9]*  .*"),
                        how -> assertThat(how).isEqualTo("to check: kickserv " + look));
    }

    @ParameterizedTest
    @MethodSource("creations")
    void creationShouldFailWhenItWasNotDone(String command, String look) {
        account.server().enqueue(NoResponse.DROPPED);

        CliResult run = run(command);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("whether it was done is unknown\nreconciled: it was not done so far")
                .endsWith("to check: kickserv " + look + "\n");
        assertThat(writes()).isEqualTo(1);
    }

    private long writes() {
        return account.server().requests().count(request -> !request.method().equals("GET"));
    }

    @Test
    void changeShouldSucceedAndBeShownWhenItIsFoundToBeDone() {
        account.server().enqueue(NoResponse.LOST);

        CliResult run = run("customers update 1 --fax 312-555-0101");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("fax").textValue()).isEqualTo("312-555-0101");
        assertThat(run.err()).endsWith("whether it was done is unknown\nreconciled: it was done\n");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void deletionShouldSucceedWhenItIsFoundToBeDone() {
        account.server()
                .enqueue(ScriptedResponse.of(
                        200, "{\"customer\":{\"id\":7100001,\"customer_number\":1,\"name\":\"Rosalind O'Quist\"}}"));
        account.server().enqueue(NoResponse.LOST);

        CliResult run = run("customers delete 1");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("whether it was done is unknown\nreconciled: it was done\n");
        assertThat(account.twin().customers().get(customer.number()).isLeft()).isTrue();
    }

    @Test
    void deletionShouldNotBeSentWhenTheRecordIsUnreadable() {
        account.server().enqueue(ScriptedResponse.of(503));

        CliResult run = run("customers delete 1 --retries 0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(account.twin().customers().get(customer.number()).isRight()).isTrue();
        assertThat(run.err()).contains("customers.delete of customer 1 failed").doesNotContain("unknown");
    }

    @Test
    void commandShouldEndAsUnknownWhenItCannotReconcile() {
        account.server().enqueue(NoResponse.LOST);
        account.server().enqueue(ScriptedResponse.of(401));

        CliResult run = run("payments create --job 1 --amount 5 --date 2026-01-20");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err())
                .contains("could not reconcile: payments.", "not authorized")
                .endsWith("to check: kickserv payments list --all --job 1\n");
    }

    @Test
    void followUpCommandShouldNameTheAccountButNeverTheKeyWhenTheyWereTyped() {
        account.server().enqueue(NoResponse.DROPPED);

        CliResult run = account.run("charges", "create", "--job", "1", "--description", "Parts", "--account", "acme");

        assertThat(run.err())
                .endsWith("to check: kickserv charges list --job 1 --url "
                        + account.server().accountUri() + " --account acme\n")
                .doesNotContain(CliFixture.KEY);
    }

    @Test
    void refusalShouldNotBeReconciled() {
        account.server().enqueue(ScriptedResponse.of(422, "{\"name\":[\"is taken\"]}"));

        CliResult run = run("customers create --name Quist");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).doesNotContain("reconciled");
        assertThat(account.server().requests().map(RecordedRequest::method)).containsExactly("POST");
    }
}
