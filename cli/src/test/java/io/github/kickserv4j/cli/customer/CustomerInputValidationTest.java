package io.github.kickserv4j.cli.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.cli.CliFixture;
import io.github.kickserv4j.cli.CliResult;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerInputValidationTest {
    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    static List<Arguments> inputs() {
        return List.of(
                input("name must not be blank", "customers", "create", "--name", " "),
                input("name must have at most 255", "customers", "create", "--name", "x".repeat(256)),
                input("name must not contain control", "customers", "create", "--name", "two\nlines"),
                input("name is required", "customers", "create", "--service-city", "Sampleton"),
                input("company must be true or false", "customers", "create", "--name", "A", "--company", "yes"),
                input(
                        "customer_type_id must be a whole",
                        "customers",
                        "create",
                        "--name",
                        "A",
                        "--customer-type-id",
                        "0"),
                input("must change at least one field", "customers", "update", "1"),
                input("--clear must be one of first_name", "customers", "update", "1", "--clear", "shoe_size"),
                input("--clear must be one of first_name", "customers", "update", "1", "--clear", "service"),
                input("name cannot be cleared", "customers", "update", "1", "--clear", "name"),
                input("fax cannot be set and cleared", "customers", "update", "1", "--fax", "1", "--clear", "fax"),
                input("customer_number must be a whole", "customers", "get", "9223372036854775808"),
                input("customer_number must be a whole", "customers", "get", "0"),
                input("customer_id must be a whole", "customers", "get", "--id", "0"),
                input("--id cannot be combined with NUMBER", "customers", "get", "1", "--id", "7100380"),
                input("NUMBER or --id is required", "customers", "get"),
                input("customer_number must be a whole", "customers", "delete", "1; drop"),
                input("customer_number must be a whole", "customers", "update", "../1", "--name", "A"),
                input("customer_number must be a whole", "customers", "list", "--number", "99999999999999999999"),
                input("customer_source_id must be a whole", "customers", "list", "--source", "web"),
                input("page must be a whole number", "customers", "list", "--page", "0"),
                input("page must be a whole number", "customers", "list", "--page", "99999999999"),
                input("page must be a whole number", "customers", "list", "--page", "0", "--all"),
                input("--q cannot be combined with --name", "customers", "list", "--q", "a", "--name", "A"),
                input(
                        "--q cannot be combined with --begins-with",
                        "customers",
                        "list",
                        "--q",
                        "a",
                        "--begins-with",
                        "A"),
                input("--q cannot be combined with --state", "customers", "list", "--q", "a", "--state", "MI"),
                input("use --service-state (was \"Bavaria\")", "customers", "list", "--state", "Bavaria"),
                input("--state must be", "customers", "list", "--state", "ZZ"),
                input("with --service-state", "customers", "list", "--state", "MI", "--service-state", "OH"),
                input("q must not be blank", "customers", "list", "--q", ""),
                input("begins_with must not be blank", "customers", "list", "--begins-with", ""),
                input("service_city must not contain control", "customers", "list", "--service-city", "a\u001b[31m"),
                input("name must not be blank", "customers", "exists", ""),
                input("name must not be blank", "customers", "search", " "),
                input("--output must be table, json, jsonl or csv", "customers", "list", "--output", "xml"),
                input("unknown option: --colour", "customers", "list", "--colour=red"),
                input("not understood: lsit", "customers", "lsit"),
                input("expected one of: list, get, create, update, delete, exists, search", "customers"),
                input(
                        "expected one of: customers, notes, jobs, charges, opportunities, payments, export, fake, demo, probe"),
                input("--name", "customers", "list", "--name"),
                input("--name", "customers", "list", "--name", "--all"),
                input("account must be letters", "customers", "list", "--account", "../other"),
                input("account must be letters", "customers", "list", "--account", "a%2Fb"),
                input("account must be letters", "customers", "list", "--account", "a/b"),
                input("account must be letters", "customers", "list", "--account", "a\r\nHost: b"));
    }

    private static Arguments input(String expected, String... arguments) {
        return Arguments.of(expected, arguments);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void commandShouldRefuseAndSendNothingWhenTheInputIsBad(String expected, String[] arguments) {
        account.assertRejected(expected, arguments);
    }

    @Test
    void commandShouldReportAllViolationsAtOnceALineEach() {
        CliResult run = CliResult.of(
                "customers",
                "create",
                "--url",
                account.server().baseUri().toString(),
                "--account",
                "../x",
                "--api-key",
                "bad\r\nX-Injected: 1",
                "--output",
                "xml",
                "--name",
                " ",
                "--email-address",
                "nobody",
                "--company",
                "yes");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrder("account", "api_key", "--output", "name", "email_address", "company");
        assertThat(run.err()).contains("(was \"nobody\")").doesNotContain("X-Injected");
        assertThat(account.server().requests()).isEmpty();
    }
}
