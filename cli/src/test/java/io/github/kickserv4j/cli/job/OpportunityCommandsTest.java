package io.github.kickserv4j.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpportunityCommandsTest {
    private final CliFixture account = new CliFixture();
    private final String customer = account.add("Rosalind Quist").number().toString();

    @AfterEach
    void close() {
        account.close();
    }

    private JsonNode create(String name, String type) {
        CliResult run =
                account.run("opportunities", "create", "--customer", customer, "--job-type-id", type, "--name", name);
        assertThat(run.err()).isEmpty();
        return run.json();
    }

    @Test
    void listShouldReturnIdAndNumberOfTheCustomerUnderTheirNames() {
        create("Boiler", "62");

        JsonNode listed = account.run("opportunities", "list").json().get(0);

        assertThat(listed.get("customer_number").asText()).isEqualTo(customer);
        assertThat(listed.get("customer_id").longValue()).isGreaterThan(7_000_000);
    }

    @Test
    void createShouldShowANewOpportunity() {
        JsonNode created = create("Boiler", "62");

        assertThat(created.get("status").textValue()).isEqualTo("new");
        assertThat(created.get("name").textValue()).isEqualTo("Boiler");
        assertThat(created.get("job_number").longValue()).isPositive();
    }

    @Test
    void listShouldReturnOpportunitiesOnlyByPageOrAllOfThem() {
        account.addJob("A job");
        create("One", "61");
        create("Two", "62");
        create("Three", "62");

        assertThat(account.run("opportunities", "list").json().findValuesAsText("name"))
                .containsExactly("Three", "Two");
        assertThat(account.run("opportunities", "list", "--page", "2").json().findValuesAsText("name"))
                .containsExactly("One");
        assertThat(account.run("opportunities", "list", "--all").json().findValuesAsText("name"))
                .containsExactly("Three", "Two", "One");
        assertThat(account.run("opportunities", "list", "--type", "61").json().findValuesAsText("name"))
                .containsExactly("One");
    }

    @Test
    void winShouldMakeAJobOfIt() {
        String number = create("Boiler", "62").get("job_number").asText();

        CliResult run = account.run("opportunities", "win", number);

        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("status").textValue()).isEqualTo("unscheduled");
        assertThat(run.json().get("won_date").isTextual()).isTrue();
        assertThat(account.run("opportunities", "list").out()).isEqualTo("[]\n");
    }

    @Test
    void loseShouldCloseIt() {
        String number = create("Boiler", "62").get("job_number").asText();

        assertThat(account.run("opportunities", "lose", number)
                        .json()
                        .get("status")
                        .textValue())
                .isEqualTo("lost");
        assertThat(account.run("opportunities", "list", "--status", "lost")
                        .json()
                        .findValuesAsText("name"))
                .containsExactly("Boiler");
    }
}
