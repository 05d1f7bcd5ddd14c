package io.github.kickserv4j.cli.payment;

import io.github.kickserv4j.cli.CliFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentInputValidationTest {
    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    static List<Arguments> inputs() {
        return List.of(
                input("amount is required", "payments", "create", "--job", "1", "--date", "2026-01-15"),
                input("date is required", "payments", "create", "--job", "1", "--amount", "1"),
                input("amount must be above zero", "payments", "create", "--job", "1", "--amount", "0"),
                input("amount must be above zero", "payments", "create", "--job", "1", "--amount", "-5"),
                input("at most two decimals", "payments", "create", "--job", "1", "--amount", "1.005"),
                input("date must be a day from", "payments", "create", "--job", "1", "--date", "+20226-01-15"),
                input("date must be a day from", "payments", "create", "--job", "1", "--date", "0226-01-15"),
                input("payment_type must not be blank", "payments", "create", "--job", "1", "--payment-type", " "),
                input("notes must not be blank", "payments", "create", "--job", "1", "--notes", ""),
                input("--job is required", "payments", "create", "--amount", "1", "--date", "2026-01-15"),
                input(
                        "--customer cannot be used here: a payment created for a customer would be applied to no job",
                        "payments",
                        "create",
                        "--customer",
                        "1"),
                input(
                        "--customer cannot be used here: a payment is changed through a job",
                        "payments",
                        "update",
                        "1",
                        "--customer",
                        "1",
                        "--amount",
                        "1"),
                input("payment must change at least one", "payments", "update", "1", "--job", "1"),
                input("amount cannot be cleared", "payments", "update", "1", "--job", "1", "--clear", "amount"),
                input("date cannot be cleared", "payments", "update", "1", "--job", "1", "--clear", "date"),
                input(
                        "--clear must be one of payment_type, notes, ref_number",
                        "payments",
                        "update",
                        "1",
                        "--job",
                        "1",
                        "--clear",
                        "status"),
                input("payment_id must be a whole", "payments", "update", "x", "--job", "1", "--amount", "1"),
                input("payment_id must be a whole", "payments", "get", "0", "--job", "1"),
                input("--customer or --job is required", "payments", "get", "1"),
                input("--job cannot be combined", "payments", "delete", "1", "--job", "1", "--customer", "1"),
                input("--customer or --job is required", "payments", "list"),
                input("expected one of: list, get, create, update, delete", "payments"));
    }

    private static Arguments input(String expected, String... arguments) {
        return Arguments.of(expected, arguments);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void commandShouldRefuseAndSendNothingWhenTheInputIsBad(String expected, String[] arguments) {
        account.assertRejected(expected, arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "five", "1e3", "1E+999999999", "$5", "1,000.00", "0x10", "NaN", "٣", ".5", "5."})
    void createShouldRefuseAmountsThatAreNoPlainDecimals(String amount) {
        account.assertRejected(
                "amount must be a plain decimal", "payments", "create", "--job", "1", "--amount", amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20226-01-15", "2026-02-30", "15.1.2026", "2026-01-15T10:00", "someday"})
    void createShouldRefuseDaysThatAreNoDates(String date) {
        account.assertRejected("date must be a date such as", "payments", "create", "--job", "1", "--date", date);
    }

    @Test
    void createShouldReportAllViolationsAtOnceAndReportNoGivenOptionAsMissing() {
        account.assertRejectedFields(
                new String[] {"--customer", "job_number", "amount", "date", "ref_number"},
                "payments",
                "create",
                "--customer",
                "1",
                "--job",
                "x",
                "--amount",
                "much",
                "--date",
                "20226-01-15",
                "--ref-number",
                "a\nb");
    }
}
