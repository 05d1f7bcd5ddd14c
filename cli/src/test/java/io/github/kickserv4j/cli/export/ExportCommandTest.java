package io.github.kickserv4j.cli.export;

import static io.github.kickserv4j.testkit.fixtures.Fixtures.account;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.testkit.dataset.DataSetExport;
import io.github.kickserv4j.testkit.dataset.DataSetFile;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final Fixture ACCOUNT = account(
            customer("Zelda Fixture")
                    .inState("MI")
                    .note("Prefers mornings")
                    .job("Furnace")
                    .scheduledOn("2024-06-05T08:00-04:00")
                    .assignedTo(31_001)
                    .charged("120.00")
                    .charged("Filter", "19.50")
                    .paid("40.00")
                    .note(NewNote.builder("Back door").isPublic(true).build())
                    .started()
                    .completed()
                    .opportunity("Boiler")
                    .won()
                    .opportunity("Oven")
                    .status(JobStatus.ESTIMATE_SENT),
            customer("Yolanda Fixture"),
            customer("Xaver Fixture").job("Pump").canceled());

    private final CliFixture fixture = new CliFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    private static String exported(InMemoryKickserv twin, Path file) throws IOException {
        assertThat(DataSetExport.of(twin).withPersonalData().writeTo(file)).isNotEmpty();
        return Files.readString(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.json", "data.yaml"})
    void exportShouldWriteOverHttpWhatTheTwinHolds(String name, @TempDir Path folder) throws IOException {
        ACCOUNT.createIn(fixture.twin());
        Path file = folder.resolve(name);

        CliResult run = fixture.run("export", file.toString(), "--keep-personal-data");

        assertThat(run).isEqualTo(new CliResult(0, file + ": 3 customers, 4 jobs\n", "left out: job 1: an invoice\n"));
        InMemoryKickserv imported = InMemoryKickserv.create();
        DataSetFile.load(file).createIn(imported);
        assertThat(exported(imported, folder.resolve("imported.json")))
                .isEqualTo(exported(fixture.twin(), folder.resolve("original.json")));
        assertThat(fixture.server().requests())
                .allMatch(request -> request.method().equals("GET"));
    }

    @Test
    void exportShouldMakeUpNames(@TempDir Path folder) throws IOException {
        ACCOUNT.createIn(fixture.twin());
        Path file = folder.resolve("data.json");

        CliResult run = fixture.run("export", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .isEqualTo("made up: name, note, employee_ids, description\nleft out: job 1: an invoice\n");
        assertThat(file)
                .content()
                .doesNotContain("Fixture", "Zelda", "Furnace", "Back door")
                .contains("Ada Ardmore");
    }

    @Test
    void exportShouldWriteTheChosenCustomers(@TempDir Path folder) throws IOException {
        ACCOUNT.createIn(fixture.twin());
        Path file = folder.resolve("data.json");

        CliResult chosen = fixture.run("export", file.toString(), "--customer", "3,2", "--keep-personal-data");

        assertThat(chosen.out()).isEqualTo(file + ": 2 customers, 1 job\n");
        assertThat(file).content().containsSubsequence("Xaver", "Yolanda");
        assertThat(fixture.run("export", file.toString(), "--limit", "1").out())
                .isEqualTo(file + ": 1 customer, 3 jobs\n");
    }

    @Test
    void exportShouldLeaveNoFileWhenARequestFails(@TempDir Path folder) throws IOException {
        ACCOUNT.createIn(fixture.twin());
        fixture.server().when("GET", "/customers/1/jobs.json").respond(ScriptedResponse.of(403));

        CliResult run = fixture.run("export", folder.resolve("data.json").toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).last().isEqualTo("nothing was written");
        assertThat(run.err()).contains("status 403").doesNotContain("Zelda", CliFixture.KEY);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void exportShouldSayThatTheFileCannotBeWritten(@TempDir Path folder) {
        Path file = folder.resolve("absent/data.json");

        CliResult run = fixture.run("export", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("cannot write " + file + ": there is no folder " + file.getParent() + "\n");
        assertThat(fixture.run("export", folder.toString()).err())
                .isEqualTo("cannot write " + folder + ": is a folder\n");
        assertThat(fixture.server().requests()).isEmpty();
    }

    @Test
    void exportShouldReportWhatTheFileDoesNotHold(@TempDir Path folder) {
        fixture.addJob("Furnace");
        customer("Zelda").job("Oven").paid("5.00").createIn(fixture.twin());
        assertThat(fixture.run("jobs", "delete", "2", "--yes").status()).isZero();

        CliResult run = fixture.run("export", folder.resolve("data.json").toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("left out: customer 2: a payment that is applied to no job\n");
    }

    @Test
    void exportShouldReportAllBadArguments() {
        fixture.assertRejectedFields(
                new String[] {"--customer", "--limit"}, "export", "data.json", "--customer", "1,x", "--limit", "0");
    }
}
