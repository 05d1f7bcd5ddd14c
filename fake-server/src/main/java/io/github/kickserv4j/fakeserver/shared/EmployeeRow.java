package io.github.kickserv4j.fakeserver.shared;

import static io.github.kickserv4j.fakeserver.shared.Column.account;
import static io.github.kickserv4j.fakeserver.shared.Column.always;
import static io.github.kickserv4j.fakeserver.shared.Column.text;
import static io.github.kickserv4j.fakeserver.shared.Column.textOrEmpty;
import static io.github.kickserv4j.fakeserver.shared.Column.unfilled;
import static io.github.kickserv4j.fakeserver.shared.Column.whole;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Employees as Kickserv writes them into other rows. The long form carries secrets, as it does in the real thing (documented),
 * so that clients prove that they do not take them in.
 */
public final class EmployeeRow {
    private static final Row<Employee> FULL =
            new Row<>(Vector.of(person(), access(), reach(), notices(), own()).flatMap(columns -> columns));
    private static final Row<Employee> BRIEF = new Row<>(brief());

    private EmployeeRow() {}

    /** All keys: as within a note. */
    public static ObjectNode full(Employee employee) {
        return FULL.of(employee);
    }

    /** As in the list of employees: without secrets. */
    public static ObjectNode brief(Employee employee) {
        return BRIEF.of(employee);
    }

    private static Seq<Column<Employee>> person() {
        return Vector.of(
                whole("id", e -> e.id().map(EmployeeId::value)),
                account(),
                unfilled("list_id"),
                unfilled("edit_sequence"),
                whole("employee_number", e -> e.number().map(EmployeeNumber::value)),
                unfilled("hired_date"),
                unfilled("created_at"),
                text("name", Employee::name),
                text("username", EmployeeRow::userName));
    }

    /** What stands before the {@code @} of the address: made up, since nobody says it. */
    private static Option<String> userName(Employee employee) {
        return employee.emailAddress().map(address -> address.replaceFirst("@.*", ""));
    }

    private static Seq<Column<Employee>> access() {
        return Vector.of(
                always("password_salt", TextNode.valueOf("SYNTHETIC-salt-of-nobody")),
                always("encrypted_password", TextNode.valueOf("SYNTHETIC-hash-of-nobody-opens-nothing")),
                text("email_address", Employee::emailAddress),
                always("is_account_owner", BooleanNode.TRUE),
                always("active", BooleanNode.TRUE),
                always("can_login", BooleanNode.TRUE));
    }

    private static Seq<Column<Employee>> reach() {
        return Vector.of("address", "city", "state", "zip_code", "home_phone", "cell_phone", "pager")
                .map(key -> textOrEmpty(key, employee -> Option.none()));
    }

    private static Seq<Column<Employee>> notices() {
        return Vector.of(
                always("notify_via_email", BooleanNode.TRUE),
                always("notify_via_mobile", BooleanNode.FALSE),
                text("notification_email_address", Employee::emailAddress),
                unfilled("notification_mobile_number"),
                unfilled("notification_mobile_host"),
                always("remember_token", TextNode.valueOf("SYNTHETIC-remember-token-of-nobody")),
                unfilled("remember_me_token_expires_at"));
    }

    private static Seq<Column<Employee>> own() {
        return new CustomFieldColumns<Employee>(employee -> CustomFields.NONE).first();
    }

    private static Seq<Column<Employee>> brief() {
        return Vector.of(
                whole("id", e -> e.id().map(EmployeeId::value)),
                account(),
                whole("employee_number", e -> e.number().map(EmployeeNumber::value)),
                text("name", Employee::name),
                always("admin", BooleanNode.FALSE),
                always("active", BooleanNode.TRUE),
                always("limit_access_to_assignments", BooleanNode.FALSE),
                text("email_address", Employee::emailAddress),
                text("username", EmployeeRow::userName));
    }
}
