package io.github.kickserv4j.cli.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChargeCommandsTest {
    private final CliFixture account = new CliFixture();
    private final String job = account.addJob("Tune-up").number().toString();

    @AfterEach
    void close() {
        account.close();
    }

    private JsonNode create(String description, String price) {
        return account.run("charges", "create", "--job", job, "--description", description, "--price-per-unit", price)
                .json();
    }

    @Test
    void createShouldShowTheChargeWithItsTotal() {
        CliResult run = account.run(
                "charges",
                "create",
                "--job",
                job,
                "--description",
                "Parts:Filter",
                "--price-per-unit",
                "19.50",
                "--quantity",
                "3",
                "--discount",
                "0.5",
                "--details",
                "each\nwashable",
                "--job-charge-type-id",
                "7");

        assertThat(run.err()).isEmpty();
        JsonNode charge = run.json();
        assertThat(charge.get("description").textValue()).isEqualTo("Parts:Filter");
        assertThat(charge.get("details").textValue()).isEqualTo("each\nwashable");
        assertThat(charge.get("quantity").toString()).isEqualTo("\"3.0\"");
        assertThat(charge.get("price_per_unit").toString()).isEqualTo("\"19.5\"");
        assertThat(charge.get("total").toString()).isEqualTo("\"58.0\"");
        assertThat(charge.get("job_charge_type_id").longValue()).isEqualTo(7);
    }

    @Test
    void createShouldAcceptAnItemInsteadOfADescription() {
        CliResult run = account.run("charges", "create", "--job", job, "--item-id", "757575");

        assertThat(run.json().get("item_id").longValue()).isEqualTo(757_575);
    }

    @Test
    void listShouldReturnAllChargesOfTheJob() {
        assertThat(account.run("charges", "list", "--job", job).out()).isEqualTo("[]\n");
        create("One", "1");
        create("Two", "2");
        create("Three", "3");

        assertThat(account.run("charges", "list", "--job", job).json().findValuesAsText("description"))
                .containsExactly("One", "Two", "Three");
        assertThat(account.run("charges", "list", "--job", "404").err()).contains("charges.list", "not found");
    }

    @Test
    void updateShouldSetAndClearAndKeepTheRest() {
        String id = create("One", "1").get("id").asText();
        account.run("charges", "update", id, "--job", job, "--details", "small");

        CliResult run = account.run("charges", "update", id, "--job", job, "--quantity", "2.5", "--clear", "details");

        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("details").isNull()).isTrue();
        assertThat(run.json().get("quantity").textValue()).isEqualTo("2.5");
        assertThat(run.json().get("total").textValue()).isEqualTo("2.5");
        assertThat(run.json().get("description").textValue()).isEqualTo("One");
    }

    @Test
    void deleteShouldShowWhatItWasAndDeleteOnlyOnceAndFromItsJob() {
        String id = create("One", "1").get("id").asText();
        String other = account.addJob("Other").number().toString();

        CliResult elsewhere = account.run("charges", "delete", id, "--job", other);
        CliResult first = account.run("charges", "delete", id, "--job", job);
        CliResult second = account.run("charges", "delete", id, "--job", job);

        assertThat(elsewhere.status()).isEqualTo(1);
        assertThat(first.json().get("description").textValue()).isEqualTo("One");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("charges.delete", "not found");
    }
}
