package io.github.kickserv4j.fakeserver.shared;

import static io.github.kickserv4j.fakeserver.shared.JsonField.account;
import static io.github.kickserv4j.fakeserver.shared.JsonField.alwaysNull;
import static io.github.kickserv4j.fakeserver.shared.JsonField.constant;
import static io.github.kickserv4j.fakeserver.shared.JsonField.integer;
import static io.github.kickserv4j.fakeserver.shared.JsonField.text;
import static io.github.kickserv4j.fakeserver.shared.JsonField.textOrEmpty;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * Writes employees as Kickserv does within other rows. The long form carries secrets, as at Kickserv, so that
 * clients can prove that they do not read them.
 */
@ReliesOn({"short-form-of-an-employee", "secrets-of-an-employee", "keys-of-an-employee"})
public final class EmployeeJson {
    private static final JsonObjectMapping<Employee> FULL = new JsonObjectMapping<>(
            Vector.of(person(), access(), reach(), notices(), own()).flatMap(columns -> columns));
    private static final JsonObjectMapping<Employee> BRIEF = new JsonObjectMapping<>(brief());

    private EmployeeJson() {}

    /** Writes all keys, as within a note. */
    public static ObjectNode full(Employee employee) {
        return FULL.toJson(employee);
    }

    /** Writes the keys of the list of employees, without secrets. */
    public static ObjectNode brief(Employee employee) {
        return BRIEF.toJson(employee);
    }

    private static Seq<JsonField<Employee>> person() {
        return Vector.of(
                integer("id", e -> e.id().map(EmployeeId::value)),
                account(),
                alwaysNull("list_id"),
                alwaysNull("edit_sequence"),
                integer("employee_number", e -> e.number().map(EmployeeNumber::value)),
                alwaysNull("hired_date"),
                alwaysNull("created_at"),
                text("name", Employee::name),
                text("username", EmployeeJson::userName));
    }

    /** Returns a made-up user name: the part of the email address before the {@code @}. */
    private static Option<String> userName(Employee employee) {
        return employee.emailAddress().map(address -> address.replaceFirst("@.*", ""));
    }

    private static Seq<JsonField<Employee>> access() {
        return Vector.of(
                constant("password_salt", TextNode.valueOf("SYNTHETIC-salt")),
                constant("encrypted_password", TextNode.valueOf("SYNTHETIC-hash-opens-nothing")),
                text("email_address", Employee::emailAddress),
                constant("is_account_owner", BooleanNode.TRUE),
                constant("active", BooleanNode.TRUE),
                constant("can_login", BooleanNode.TRUE));
    }

    private static Seq<JsonField<Employee>> reach() {
        return Vector.of("address", "city", "state", "zip_code", "home_phone", "cell_phone", "pager")
                .map(key -> textOrEmpty(key, employee -> Option.none()));
    }

    private static Seq<JsonField<Employee>> notices() {
        return Vector.of(
                constant("notify_via_email", BooleanNode.TRUE),
                constant("notify_via_mobile", BooleanNode.FALSE),
                text("notification_email_address", Employee::emailAddress),
                alwaysNull("notification_mobile_number"),
                alwaysNull("notification_mobile_host"),
                constant("remember_token", TextNode.valueOf("SYNTHETIC-remember-token")),
                alwaysNull("remember_me_token_expires_at"));
    }

    private static Seq<JsonField<Employee>> own() {
        return new CustomJsonFields<Employee>(employee -> CustomFields.NONE).first();
    }

    private static Seq<JsonField<Employee>> brief() {
        return Vector.of(
                integer("id", e -> e.id().map(EmployeeId::value)),
                account(),
                integer("employee_number", e -> e.number().map(EmployeeNumber::value)),
                text("name", Employee::name),
                constant("admin", BooleanNode.FALSE),
                constant("active", BooleanNode.TRUE),
                constant("limit_access_to_assignments", BooleanNode.FALSE),
                text("email_address", Employee::emailAddress),
                text("username", EmployeeJson::userName));
    }
}
