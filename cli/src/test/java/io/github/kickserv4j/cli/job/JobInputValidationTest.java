package io.github.kickserv4j.cli.job;

import io.github.kickserv4j.cli.CliFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobInputValidationTest {
    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    static List<Arguments> inputs() {
        return List.of(
                input("job_type_id is required", "jobs create --customer 1 --name A"),
                input("--customer is required", "jobs create --job-type-id 61"),
                input("job_type_id must be a whole", "jobs create --customer 1 --job-type-id tune-up"),
                input("unknown option: --status", "jobs create --customer 1 --job-type-id 61 --status new"),
                input("duration must not be negative", "jobs create --customer 1 --job-type-id 61 --duration -1"),
                input("duration must be a plain", "jobs create --customer 1 --job-type-id 61 --duration 1h"),
                input("employee_ids must be ids", "jobs create --customer 1 --job-type-id 61 --employee-ids 1,,2"),
                input("employee_ids must be ids", "jobs create --customer 1 --job-type-id 61 --employee-ids Ferris"),
                input(
                        "ends_at must not be before scheduled_on",
                        "jobs create --customer 1 --job-type-id 61 --scheduled-on 2026-01-15T10:00Z --ends-at"
                                + " 2026-01-15T09:00Z"),
                input("job must change at least one field", "jobs update 1"),
                input("job_type_id cannot be cleared", "jobs update 1 --clear job_type_id"),
                input("status cannot be cleared", "jobs update 1 --clear status"),
                input("quantity cannot be cleared", "charges update 1 --job 1 --clear quantity"),
                input("--clear must be one of name, description", "jobs update 1 --clear shoe_size"),
                input("name cannot be set and cleared", "jobs update 1 --name A --clear name"),
                input("customer_number must be a whole", "jobs update 1 --customer x --name A"),
                input("job_number must be a whole", "jobs update x --name A"),
                input("job_number must be a whole", "jobs get ../1"),
                input("job_number must be a whole", "jobs delete 0"),
                input("customer_number must be a whole", "jobs get 1 --customer 0"),
                input("NUMBER", "jobs get"),
                input("--scheduled must be one of today, tomorrow, this-week", "jobs list --scheduled someday"),
                input("job_type_id must be a whole", "jobs list --type x"),
                input("job_status_id must be a whole", "jobs list --own-status x"),
                input("employee_number must be a whole", "jobs list --employee Ferris"),
                input("--per-page must be a whole number from 1 to 1000", "jobs list --per-page 1001"),
                input("status must not be blank", "jobs list --status ,"),
                input("page must be a whole number", "jobs list --page 0"),
                input("--scheduled cannot be combined with --customer", "jobs list --customer 1 --scheduled today"),
                input("--type cannot be combined with --customer", "jobs list --customer 1 --type 61"),
                input("--own-status cannot be combined with --customer", "jobs list --customer 1 --own-status 1"),
                input("--employee cannot be combined with --customer", "jobs list --customer 1 --employee 1"),
                input("--per-page cannot be combined with --customer", "jobs list --customer 1 --per-page 5"),
                input("--from is required", "jobs schedule 1 --to 2026-01-15T10:00Z"),
                input("--to is required", "jobs schedule 1 --from 2026-01-15T10:00Z"),
                input(
                        "scheduled_on must be a day from",
                        "jobs schedule 1 --from +20226-01-15T10:00Z --to 2026-01-15T11:00Z"),
                input("ends_at must not be before", "jobs schedule 1 --from 2026-01-15T10:00Z --to 2026-01-15T09:00Z"),
                input("job_number must be a whole", "jobs start x"),
                input(
                        "expected one of: list, get, create, update, delete, schedule, start, hold, complete, cancel",
                        "jobs"),
                input("--job is required", "charges list"),
                input("unknown option: --customer", "charges list --customer 1"),
                input("description is required", "charges create --job 1 --price-per-unit 5"),
                input("price_per_unit must be a plain", "charges create --job 1 --description A --price-per-unit 5$"),
                input("quantity must be a plain", "charges create --job 1 --description A --quantity two"),
                input("quantity must be a plain", "charges create --job 1 --description A --quantity 1e100"),
                input("quantity must be a plain", "charges create --job 1 --description A --quantity NaN"),
                input("quantity must be a plain", "charges create --job 1 --description A --quantity 0E+50"),
                input("quantity must be a plain", "charges create --job 1 --description A --quantity \u0663"),
                input(
                        "quantity must be a decimal",
                        "charges create --job 1 --description A --quantity 1" + "0".repeat(30)),
                input(
                        "discount must be a decimal",
                        "charges create --job 1 --description A --discount 0." + "0".repeat(30) + "1"),
                input(
                        "duration must be a decimal",
                        "jobs create --customer 1 --job-type-id 61 --duration " + "9".repeat(5000)),
                input("item_id must be a whole", "charges create --job 1 --item-id filter"),
                input("job_charge must change at least one", "charges update 1 --job 1"),
                input("job_charge_id must be a whole", "charges update x --job 1 --quantity 2"),
                input("job_charge_id must be a whole", "charges delete x --job 1"),
                input("expected one of: list, create, update, delete", "charges"),
                input("job_type_id is required", "opportunities create --customer 1"),
                input("job_number must be a whole", "opportunities win x"),
                input("unknown option: --scheduled", "opportunities list --scheduled today"),
                input("expected one of: list, create, win, lose", "opportunities"));
    }

    private static Arguments input(String expected, String line) {
        return Arguments.of(expected, line.split(" "));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void commandShouldRefuseAndSendNothingWhenTheInputIsBad(String expected, String[] arguments) {
        account.assertRejected(expected, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-15", "20226-01-15T10:00Z", "2026-02-30T10:00Z", "noon", ""})
    void scheduleShouldRefuseTimesThatAreNone(String time) {
        account.assertRejected(
                "--from must be a time such as", "jobs", "schedule", "1", "--from", time, "--to", "2026-01-15T11:00Z");
    }

    @Test
    void createShouldReportAllViolationsAtOnceAndReportNoGivenOptionAsMissing() {
        account.assertRejectedFields(
                new String[] {"customer_number", "job_type_id", "name", "scheduled_on", "ends_at", "duration"},
                "jobs",
                "create",
                "--customer",
                "0",
                "--job-type-id",
                "x",
                "--name",
                " ",
                "--scheduled-on",
                "+20226-01-15T10:00Z",
                "--ends-at",
                "2026-01-15T10:00Z",
                "--duration",
                "1h");
    }

    @ParameterizedTest
    @CsvSource({
        "item_id, charges create --job 1 --item-id filter",
        "job_type_id, jobs create --customer 1 --job-type-id x",
        "job_type_id, jobs update 1 --job-type-id x",
        "job_type_id, jobs update 1 --job-type-id x --name A",
        "--clear, jobs update 1 --clear shoe_size"
    })
    void unreadableValueShouldBeTheOnlyViolation(String field, String line) {
        account.assertRejectedFields(new String[] {field}, line.split(" "));
    }

    @Test
    void listShouldReportAllViolationsAtOnce() {
        account.assertRejectedFields(
                new String[] {"customer_number", "--scheduled", "--scheduled", "--type", "job_type_id", "status", "page"
                },
                "jobs",
                "list",
                "--customer",
                "x",
                "--scheduled",
                "never",
                "--type",
                "x",
                "--status",
                " ",
                "--page",
                "0");
    }
}
