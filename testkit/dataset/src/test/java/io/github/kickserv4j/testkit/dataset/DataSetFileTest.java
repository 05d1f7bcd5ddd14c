package io.github.kickserv4j.testkit.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.CreatedCustomer;
import io.github.kickserv4j.testkit.fixtures.CreatedJob;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSetFileTest {
    private static final String ANN = """
            {
              "customers": [
                {
                  "name": "Ann Quist",
                  "jobs": [
                    {
                      "name": "Furnace",
                      "paid": ["40.00", 9.5, {"amount": "0.50", "date": "2024-06-05", "payment_type": "Check"}],
                      "charged": ["120.00", {"description": "Filter", "price_per_unit": 2, "quantity": "3"}],
                      "scheduledOn": "2024-06-05",
                      "started": true,
                      "completed": true,
                      "held": false,
                      "note": ["Back door", {"note": "Brings the ladder", "public": true}],
                      "po_number": "PO-7"
                    },
                    {"name": "Oven", "job_type_id": 61}
                  ],
                  "opportunities": {"name": "Boiler", "won": true},
                  "note": "Prefers mornings",
                  "inState": "MI",
                  "phone_number": "555-0101",
                  "company": true
                },
                {"name": "Bruno Fixture", "inCity": "Sampleton"}
              ]
            }
            """;

    private static CreatedAccount created(String json) {
        return DataSetFile.parse("data.json", json.getBytes(UTF_8)).get().createIn(InMemoryKickserv.create());
    }

    private static List<String> problems(String json) {
        return DataSetFile.parse("data.json", json.getBytes(UTF_8))
                .getError()
                .map(DataSetProblem::toString)
                .toJavaList();
    }

    @Test
    void parseShouldReadCustomersWithTheirFieldsAndNotes() {
        CreatedAccount account = created(ANN);

        CreatedCustomer ann = account.customer("Ann Quist");
        assertThat(account.customers().map(CreatedCustomer::name)).containsExactly("Ann Quist", "Bruno Fixture");
        assertThat(ann.notes().map(note -> note.text())).containsExactly("Prefers mornings");
        assertThat(ann.customer().serviceAddress().state()).containsExactly("MI");
        assertThat(ann.customer().contact().phoneNumber()).containsExactly("555-0101");
        assertThat(ann.customer().name().isCompany()).containsExactly(true);
        Customer bruno = account.customer("Bruno Fixture").customer();
        assertThat(bruno.serviceAddress().city()).containsExactly("Sampleton");
    }

    @Test
    void parseShouldReadJobsWithAllThatHappenedToThem() {
        CreatedCustomer ann = created(ANN).customer("Ann Quist");

        CreatedJob furnace = ann.job("Furnace");
        assertThat(ann.jobs().map(job -> job.job().name().get())).containsExactly("Furnace", "Oven", "Boiler");
        assertThat(furnace.charges().map(charge -> charge.description().get())).containsExactly("Labor", "Filter");
        assertThat(furnace.job().amounts().total()).containsExactly(Money.of("126"));
        assertThat(furnace.job().amounts().balanceRemaining()).containsExactly(Money.of("76"));
        assertThat(furnace.payments().last().type()).containsExactly(PaymentType.CHECK);
        assertThat(furnace.notes().map(note -> note.isVisibleToCustomer())).containsExactly(false, true);
        Job job = furnace.job();
        assertThat(job.schedule().scheduledOn().get()).isEqualTo(OffsetDateTime.parse("2024-06-05T12:00Z"));
        assertThat(job.poNumber()).containsExactly("PO-7");
        assertThat(ann.job("Oven").job().type().get().value()).isEqualTo(61);
        assertThat(ann.job("Boiler").job().stageTimes().wonOn()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'started': true | in_progress",
                "'started': true, 'completed': true | complete",
                "'started': true, 'held': true | on_hold",
                "'started': false | unscheduled",
                "'canceled': true | canceled",
                "'status': 'estimate_sent' | estimate_sent"
            })
    void jobShouldHaveTheStatusAfterAllThatHappened(String words, String status) {
        String json = "{'customers': {'name': 'Ann Quist', 'jobs': {'name': 'Furnace', " + words + "}}}";

        assertThat(created(json.replace('\'', '"')).jobs().head().job().status())
                .containsExactly(new JobStatus(status));
    }

    @Test
    void problemsShouldNameFileLineFieldAndRuleAllAtOnce() {
        assertThat(problems("""
                        {
                          "clients": [],
                          "customers": [
                            {
                              "name": " ",
                              "email_address": "ann",
                              "colour": "red",
                              "company": "yes",
                              "note": null,
                              "jobs": [
                                {
                                  "scheduledOn": "June",
                                  "paid": ["-1", {"amount": "1",
                                    "date": "June"}],
                                  "charged": {"quantity": "x"},
                                  "started": "yes",
                                  "job_type_id": [61]
                                },
                                "Furnace"
                              ]
                            },
                            7
                          ]
                        }
                        """))
                .satisfiesExactly(
                        it -> assertThat(it).isEqualTo("data.json:2: clients is not known here; there are customers"),
                        it -> assertThat(it).isEqualTo("data.json:5: customers[0].name must not be blank (was \" \")"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:6: customers[0].email_address must look like name@example.com"
                                        + " (was \"ann\")"),
                        it -> assertThat(it)
                                .startsWith("data.json:7: customers[0].colour is not known here; there are inState, "),
                        it -> assertThat(it)
                                .isEqualTo("data.json:8: customers[0].company must be true or false (was \"yes\")"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:9: customers[0].note must be a text or a number (was \"null\")"),
                        it -> assertThat(it)
                                .startsWith("data.json:12: customers[0].jobs[0].scheduledOn must be a day such as"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:13: customers[0].jobs[0].paid[0] must be above zero"
                                        + " (was \"-1\")"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:14: customers[0].jobs[0].paid[1].date must be a day such as"
                                        + " 2024-06-05 (was \"June\")"),
                        it -> assertThat(it)
                                .startsWith("data.json:15: customers[0].jobs[0].charged.quantity must be a decimal"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:15: customers[0].jobs[0].charged.description is required"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:16: customers[0].jobs[0].started must be true or false"
                                        + " (was \"yes\")"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:17: customers[0].jobs[0].job_type_id must be a text or a number,"
                                        + " not a list or an object"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:19: customers[0].jobs[1] must be an object with the fields of"
                                        + " a job"),
                        it -> assertThat(it)
                                .isEqualTo("data.json:22: customers[1] must be an object with the fields of a"
                                        + " customer"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | data.json:1 must be JSON: there is nothing in it",
                "{} {} | data.json:1 must be JSON: there is something after its end",
                "[] | data.json:1 must be an object that has customers",
                "{} | data.json:1 must be an object that has customers",
                "{'customers': [} | data.json:1 must be JSON: Unexpected close marker",
                "{'customers': [ | data.json:1 must be JSON: Unexpected end-of-input: expected close marker for Array (start marker at line: 1, column: 15)",
                "{'customers': [], 'customers': []} | data.json:1 must be JSON: Duplicate field 'customers'"
            })
    void parseShouldNameTheLineWhenItIsNoAccount(String json, String problem) {
        String text = json.startsWith("{'") ? json.replace('\'', '"') : json;

        assertThat(problems(text)).singleElement().asString().startsWith(problem);
    }

    @Test
    void parseShouldReadAJobWithoutAName() {
        CreatedJob job = created("{\"customers\": {\"name\": \"Ann\", \"jobs\": {\"po_number\": 7}}}")
                .jobs()
                .head();

        assertThat(job.job().name()).isEmpty();
        assertThat(job.job().poNumber()).containsExactly("7");
        assertThat(job.job().type().get().value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"won\": true', 2",
        "'\"canceled\": true,\n\"started\": true', 3",
        "'\n\n\"started\":\ntrue, \"won\":\ntrue', 6"
    })
    void createInShouldNameFileAndLineOfWhatCannotBeCreated(String words, int line) {
        String json = "{\"customers\": {\"name\": \"Ann\", \"jobs\": \n{" + words + "}}}";
        Fixture fixture = DataSetFile.parse("data.json", json.getBytes(UTF_8)).get();

        assertThatThrownBy(() -> fixture.createIn(InMemoryKickserv.create()))
                .hasMessageStartingWith("data.json:" + line + ": cannot create ");
    }

    @Test
    void customerShouldHaveAName() {
        assertThat(problems("{\"customers\": {\"fax\": \"555-0101\"}}"))
                .containsExactly("data.json:1: customers.name is required");
    }

    @Test
    void parseShouldRefuseBytesThatAreNotUtf8() {
        byte[] latin1 = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};

        assertThat(DataSetFile.parse("data.json", latin1).getError().head().toString())
                .startsWith("data.json:1 must be JSON: ");
    }

    @Test
    void readShouldReadAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data.json"), "{\"customers\": {\"name\": \"Zoë\"}}");

        CreatedAccount account = DataSetFile.load(file).createIn(InMemoryKickserv.create());

        assertThat(account.customers().map(CreatedCustomer::name)).containsExactly("Zoë");
    }

    @Test
    void loadShouldThrowAllProblems(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data.json"), "{\"customers\": [1,\n2]}");

        assertThatThrownBy(() -> DataSetFile.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ":1: customers[0] must be an object with the fields of a customer\n" + file
                        + ":2: customers[1] must be an object with the fields of a customer");
    }

    @Test
    void readShouldNameTheFileThatCannotBeRead(@TempDir Path folder) {
        Path file = folder.resolve("absent.json");

        DataSetProblem problem = DataSetFile.read(file).getError().head();

        assertThat(problem).hasToString(file + " does not exist");
        assertThat(problem.line()).isEmpty();
    }

    @Test
    void readShouldSayThatAFolderIsNoFile(@TempDir Path folder) {
        assertThat(DataSetFile.read(folder).getError().map(DataSetProblem::toString))
                .containsExactly(folder + " is a folder, and must be a file");
    }
}
