package io.github.kickserv4j.cli.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CustomerCommandsTest {
    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    @Test
    void getShouldShowTheCustomerWhenThereIsOne() {
        Customer rosalind = account.add(NewCustomer.builder("Rosalind Quist").serviceState("MI"));

        CliResult run = account.run("customers", "get", rosalind.number().toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get("customer_number").longValue())
                .isEqualTo(rosalind.number().value());
        assertThat(run.json().get("name").textValue()).isEqualTo("Rosalind Quist");
        assertThat(run.json().get("service_state").textValue()).isEqualTo("MI");
        assertThat(run.json().get("fax").isNull()).isTrue();
    }

    @Test
    void getShouldNameOperationRecordAndStatusWhenTheCustomerIsAbsent() {
        CliResult run = account.run("customers", "get", "404");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("customers.get", "customer 404", "not found", "status 400");
    }

    @Test
    void getShouldShowTheCustomerOfTheIdWhenThereIsOne() {
        account.add("Samantha Example");
        Customer rosalind = account.add("Rosalind Quist");

        CliResult run = account.run("customers", "get", "--id", rosalind.id().toString());

        assertThat(run.status()).isZero();
        assertThat(run.json().get("id").longValue()).isEqualTo(rosalind.id().value());
        assertThat(run.json().get("customer_number").longValue())
                .isEqualTo(rosalind.number().value());
    }

    @Test
    void getShouldNotReadANumberAsAnId() {
        String number = account.add("Rosalind Quist").number().toString();

        CliResult run = account.run("customers", "get", "--id", number);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("customers.withId", "customer with id " + number, "not found");
    }

    @Test
    void createShouldSetEveryFieldThatIsNamed() {
        CliResult run = account.run(
                "customers",
                "create",
                "--name",
                "Birch Bakery",
                "--service-city",
                "Sampleton",
                "--company",
                "true",
                "--notify-via-email",
                "false",
                "--customer-source-id",
                "12345",
                "--service-address-2",
                "Suite 2");

        assertThat(run.status()).isZero();
        Customer created = account.twin()
                .customers()
                .get(new CustomerNumber(run.json().get("customer_number").longValue()))
                .get();
        assertThat(created.name().display()).isEqualTo("Birch Bakery");
        assertThat(created.serviceAddress().city()).contains("Sampleton");
        assertThat(created.serviceAddress().line2()).contains("Suite 2");
        assertThat(CustomerFields.COMPANY.valueIn(created)).contains(true);
        assertThat(CustomerFields.NOTIFY_VIA_EMAIL.valueIn(created)).contains(false);
        assertThat(run.json().get("customer_source_id").longValue()).isEqualTo(12_345);
    }

    @Test
    void createShouldOfferAnOptionForEveryField() {
        CliResult run = CliResult.of("customers", "create", "--help");

        CustomerFields.ALL.forEach(
                field -> assertThat(run.out()).contains("--" + field.name().replace('_', '-') + "="));
    }

    @Test
    void updateShouldSetAndClearAndKeepTheRest() {
        Customer before = account.add(NewCustomer.builder("Rosalind Quist")
                .emailAddress("rosalind@example.com")
                .fax("312-555-0101")
                .mobile("312-555-0102")
                .contact("Ada"));

        CliResult run = account.run(
                "customers",
                "update",
                before.number().toString(),
                "--service-city",
                "Sampleton",
                "--clear",
                "email",
                "--clear",
                "fax,contact");

        assertThat(run.status()).isZero();
        JsonNode after = run.json();
        assertThat(after.get("service_city").textValue()).isEqualTo("Sampleton");
        assertThat(after.get("email_address").isNull()).isTrue();
        assertThat(after.get("fax").isNull()).isTrue();
        assertThat(after.get("contact").isNull()).isTrue();
        assertThat(after.get("mobile").textValue()).isEqualTo("312-555-0102");
    }

    @Test
    void deleteShouldShowWhoItWasAndDeleteOnlyOnce() {
        String number = account.add("Rosalind Quist").number().toString();

        CliResult first = account.run("customers", "delete", number);
        CliResult second = account.run("customers", "delete", number);

        assertThat(first.status()).isZero();
        assertThat(first.json().get("customer_number").longValue()).isEqualTo(Long.parseLong(number));
        assertThat(first.json().get("name").textValue()).isEqualTo("Rosalind Quist");
        assertThat(second.status()).isEqualTo(1);
        assertThat(second.err()).contains("customers.delete", "customer " + number, "not found");
    }

    @Test
    void existsShouldShowTheCustomerWhenTheFullNameIsTheSame() {
        account.add("Rosalind Quist");

        CliResult run = account.run("customers", "exists", "Rosalind Quist");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("name").textValue()).isEqualTo("Rosalind Quist");
    }

    @Test
    void existsShouldReportNotFoundOnStderrWhenOnlyAPartOfTheNameIsTheSame() {
        account.add("Rosalind Quist");

        CliResult run = account.run("customers", "exists", "Rosalind");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("no customer is named exactly \"Rosalind\"\n");
    }

    @Test
    void searchShouldFindNamesAndAddresses() {
        account.add(NewCustomer.builder("Rosalind Quist").serviceAddress("12 Birch Ln"));
        account.add("Birch Bakery");
        account.add("Somebody Else");

        CliResult run = account.run("customers", "search", "birch");

        assertThat(run.json().findValuesAsText("name")).containsExactlyInAnyOrder("Rosalind Quist", "Birch Bakery");
    }

    @Test
    void searchShouldBeAnEmptyListWhenNoCustomerMatches() {
        CliResult run = account.run("customers", "search", "atlantis");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("[]\n");
    }

    @Test
    void searchShouldReportUnreadableRowsAndFail() {
        account.server()
                .enqueue(ScriptedResponse.of(
                        200, "{\"customers\":[{\"id\":1,\"customer_number\":1,\"name\":\"Ada\"},{\"name\":\"Bob\"}]}"));

        CliResult run = account.run("customers", "search", "b");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().findValuesAsText("name")).containsExactly("Ada");
        assertThat(run.err()).contains("a row could not be read: [1]");
    }

    @Test
    void everyCommandShouldReportTheReasonWhenTheKeyIsWrong() {
        CliResult run = CliResult.of(
                "customers", "list", "--url", account.server().accountUri().toString(), "--api-key", "wrong-key-1");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("customers.list", "not authorized", "status 401")
                .doesNotContain("wrong-key-1");
        assertThat(run.out()).isEmpty();
    }
}
