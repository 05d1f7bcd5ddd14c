package io.github.kickserv4j.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobActionCommandTest {
    private final CliFixture account = new CliFixture();
    private final String number = account.addJob("Tune-up").number().toString();

    @AfterEach
    void close() {
        account.close();
    }

    private static String status(CliResult run) {
        assertThat(run.err()).isEmpty();
        return run.json().get("status").textValue();
    }

    @Test
    void actionsShouldTakeAJobThroughItsLifecycle() {
        CliResult scheduled = account.run(
                "jobs", "schedule", number, "--from", "2026-01-15T09:30-05:00", "--to", "2026-01-15T10:30-05:00");

        assertThat(status(scheduled)).isEqualTo("scheduled");
        assertThat(scheduled.json().get("scheduled_on").textValue()).isEqualTo("2026-01-15T09:30:00-05:00");
        assertThat(scheduled.json().get("ends_at").textValue()).isEqualTo("2026-01-15T10:30:00-05:00");
        assertThat(status(account.run("jobs", "hold", number))).isEqualTo("on_hold");
        assertThat(status(account.run("jobs", "start", number))).isEqualTo("in_progress");
        assertThat(status(account.run("jobs", "complete", number))).isEqualTo("complete");
    }

    @Test
    void cancelShouldEndAJob() {
        assertThat(status(account.run("jobs", "cancel", number))).isEqualTo("canceled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hold", "complete"})
    void actionShouldBeBadUsageAndChangeNothingWhenTheLifecycleForbidsIt(String action) {
        assertForbidden("status does not allow to " + action + " job " + number, "jobs", action, number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"win", "lose"})
    void opportunityActionShouldBeBadUsageAndChangeNothingWhenTheJobIsNone(String action) {
        assertForbidden("status does not allow to", "opportunities", action, number);
    }

    private void assertForbidden(String expected, String... arguments) {
        CliResult run = account.run(arguments);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(expected, "(was \"unscheduled\")");
        assertThat(run.out()).isEmpty();
        assertThat(account.server().requests())
                .allMatch(request -> request.method().equals("GET"));
        assertThat(status(account.run("jobs", "get", number))).isEqualTo("unscheduled");
    }

    @Test
    void actionShouldNameTheReadWhenThereIsNoSuchJob() {
        CliResult run = account.run("jobs", "start", "404");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("jobs.get of job 404", "not found");
    }
}
