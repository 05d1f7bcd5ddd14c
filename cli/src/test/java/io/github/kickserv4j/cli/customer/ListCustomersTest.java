package io.github.kickserv4j.cli.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCustomersTest {
    private final CliFixture account = new CliFixture();

    @BeforeEach
    void fill() {
        account.add(NewCustomer.builder("Ada One")
                .phoneNumber("312-555-0101")
                .fax("312-555-0102")
                .emailAddress("ada@example.com")
                .serviceAddress("1 Birch St")
                .serviceCity("Sampleton")
                .serviceState("MI")
                .serviceZipCode("09999")
                .serviceCountry("USA")
                .billingAddress("2 Birch St")
                .billingCity("Billington")
                .billingState("OH")
                .billingZipCode("08888")
                .billingCountry("Canada")
                .customerSourceId(new CustomerSourceId(77)));
        account.add("Bob Two");
        account.add("adam Three");
    }

    @AfterEach
    void close() {
        account.close();
    }

    @ParameterizedTest
    @CsvSource({
        "--number, 1",
        "--name, Ada One",
        "--phone-number, 312-555-0101",
        "--fax, 312-555-0102",
        "--email-address, ada@example.com",
        "--service-address, 1 Birch St",
        "--service-city, Sampleton",
        "--service-state, MI",
        "--service-zip-code, 09999",
        "--service-country, USA",
        "--billing-address, 2 Birch St",
        "--billing-city, Billington",
        "--billing-state, OH",
        "--billing-zip-code, 08888",
        "--billing-country, Canada",
        "--source, 77",
        "--state, mi"
    })
    void listShouldReturnOnlyTheMatchingCustomerWhenFilteredBy(String option, String value) {
        CliResult run = account.run("customers", "list", option, value);

        assertThat(run.err()).isEmpty();
        assertThat(run.json().findValuesAsText("name")).containsExactly("Ada One");
    }

    @Test
    void listShouldBeEmptyWhenOneOfSeveralFiltersDoesNotMatch() {
        CliResult run = account.run("customers", "list", "--state", "MI", "--service-city", "Elsewhere");

        assertThat(run.out()).isEqualTo("[]\n");
    }

    @Test
    void listShouldCompareBeginningsWithoutCase() {
        CliResult run = account.run("customers", "list", "--begins-with", "ADA");

        assertThat(run.json().findValuesAsText("name")).containsExactlyInAnyOrder("Ada One", "adam Three");
    }

    @Test
    void listShouldFindPartsOfNamesWhenFilteredByQ() {
        CliResult run = account.run("customers", "list", "--q", "two");

        assertThat(run.json().findValuesAsText("name")).containsExactly("Bob Two");
    }

    @Test
    void listShouldAnswerWithTheFirstPageByDefault() {
        assertThat(account.run("customers", "list").json().findValuesAsText("name"))
                .containsExactly("Ada One", "Bob Two");
        assertThat(account.run("customers", "list", "--page", "2").json().findValuesAsText("name"))
                .containsExactly("adam Three");
        assertThat(account.run("customers", "list", "--page", "3").out()).isEqualTo("[]\n");
    }

    @Test
    void listShouldWalkAllPagesWhenAllAreRequested() {
        assertThat(account.run("customers", "list", "--all").json().findValuesAsText("name"))
                .containsExactly("Ada One", "Bob Two", "adam Three");
        assertThat(account.run("customers", "list", "--all", "--q", "a").json().findValuesAsText("name"))
                .containsExactly("Ada One", "adam Three");
    }

    @Test
    void listShouldKeepWhatItHasAndFailWhenAPageInTheMiddleFails() {
        account.server().enqueue(ScriptedResponse.of(200, "[{\"id\":1,\"customer_number\":1,\"name\":\"Ada One\"}]"));
        account.server().enqueue(ScriptedResponse.of(403, "{\"error\":\"no\"}"));

        CliResult run = account.run("customers", "list", "--all", "--output", "jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("name").textValue()).isEqualTo("Ada One");
        assertThat(run.err()).contains("customers.list of customers, page 2 failed", "status 403");
        assertThat(run.err()).endsWith("to continue: the same with --all --page 2\n");
    }

    @Test
    void listShouldWalkFromTheRequestedPage() {
        assertThat(account.run("customers", "list", "--all", "--page", "2")
                        .json()
                        .findValuesAsText("name"))
                .containsExactly("adam Three");
    }

    @Test
    void listShouldNotReportAPageToContinueFromWhenOnlyARowIsUnreadable() {
        account.server().enqueue(ScriptedResponse.of(200, "[{\"name\":\"nameless\"}]"));

        CliResult run = account.run("customers", "list", "--all", "--output", "jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("name").textValue()).isEqualTo("adam Three");
        assertThat(run.err())
                .contains("customers.all of customers, page 1 failed: [0]")
                .doesNotContain("to go on");
    }

    @Test
    void listShouldReportUnreadableRowsAndFail() {
        account.server()
                .enqueue(ScriptedResponse.of(
                        200, "[{\"id\":1,\"customer_number\":1,\"name\":\"Ada One\"},{\"name\":\"nameless\"}]"));

        CliResult run = account.run("customers", "list");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("could not be read");
    }

    @Test
    void listShouldReportNotReturnRowsThatDoNotMatchTheFilter() {
        account.server().enqueue(ScriptedResponse.of(200, "[{\"id\":1,\"customer_number\":1,\"name\":\"Somebody\"}]"));

        CliResult run = account.run("customers", "list", "--name", "Ada One");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }
}
