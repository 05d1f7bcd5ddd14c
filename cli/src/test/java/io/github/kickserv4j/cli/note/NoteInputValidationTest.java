package io.github.kickserv4j.cli.note;

import io.github.kickserv4j.cli.CliFixture;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoteInputValidationTest {
    private final CliFixture account = new CliFixture();

    @AfterEach
    void close() {
        account.close();
    }

    static List<Arguments> inputs() {
        return List.of(
                input("note must not be blank", "notes", "create", " ", "--customer", "1"),
                input("note must not be blank", "notes", "create", "", "--job", "1"),
                input("note must not contain control", "notes", "create", "a\u001b[31m", "--job", "1"),
                input("note must have at most 65535", "notes", "create", "x".repeat(65_536), "--job", "1"),
                input("public must be true or false", "notes", "create", "a", "--job", "1", "--public", "yes"),
                input("TEXT", "notes", "create", "--job", "1"),
                input("--customer or --job is required", "notes", "create", "a"),
                input("--customer or --job is required", "notes", "list"),
                input("--job cannot be combined with --customer", "notes", "list", "--job", "1", "--customer", "1"),
                input("job_number must be a whole", "notes", "list", "--job", "0"),
                input("customer_number must be a whole", "notes", "list", "--customer", "../1"),
                input("page must be a whole number", "notes", "list", "--job", "1", "--page", "0"),
                input("page must be a whole number", "notes", "list", "--job", "1", "--page", "x", "--all"),
                input("note_id must be a whole", "notes", "get", "x", "--job", "1"),
                input("note_id must be a whole", "notes", "delete", "-1", "--job", "1"),
                input("ID", "notes", "get", "--job", "1"),
                input("note must change at least one field", "notes", "update", "1", "--job", "1"),
                input("note must not be blank", "notes", "update", "1", "--job", "1", "--note", " "),
                input("unknown option: --clear", "notes", "update", "1", "--job", "1", "--clear", "note"),
                input("expected one of: list, get, create, update, delete", "notes"));
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
    void createShouldReportAllViolationsAtOnce() {
        account.assertRejectedFields(
                fields("--job", "job_number", "customer_number", "note", "public", "--output"),
                "notes",
                "create",
                " ",
                "--customer",
                "0",
                "--job",
                "none",
                "--public",
                "perhaps",
                "--output",
                "xml");
    }

    @Test
    void updateShouldNotCallAChangeEmptyWhenItsOnlyValueIsMisread() {
        account.assertRejectedFields(
                fields("note_id", "public"), "notes", "update", "x", "--job", "1", "--public", "perhaps");
    }

    private static String[] fields(String... names) {
        return names;
    }
}
