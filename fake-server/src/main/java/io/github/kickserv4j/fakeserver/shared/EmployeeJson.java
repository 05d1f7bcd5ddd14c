package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.CustomFields;
import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Writes employees as Kickserv does within other rows. The long form carries secrets, as at Kickserv, so that
 * clients can prove that they do not read them.
 */
@ReliesOn({"short-form-of-an-employee", "secrets-of-an-employee", "keys-of-an-employee"})
public final class EmployeeJson {
    private static final Seq<String> REACH =
            List.of("address", "city", "state", "zip_code", "home_phone", "cell_phone", "pager");

    private EmployeeJson() {}

    /** Writes all keys, as within a note. */
    public static void full(JsonWriter json, Employee employee) {
        json.startObject();
        person(json, employee);
        access(json, employee);
        REACH.forEach(key -> json.text(key, ""));
        notices(json, employee);
        CustomJsonFields.addFirst(json, CustomFields.NONE);
        json.endObject();
    }

    /** Writes the keys of the list of employees, without secrets. */
    public static void brief(JsonWriter json, Employee employee) {
        json.startObject()
                .identity("id", employee.id())
                .account()
                .identity("employee_number", employee.number())
                .text("name", employee.name())
                .flag("admin", false)
                .flag("active", true)
                .flag("limit_access_to_assignments", false)
                .text("email_address", employee.emailAddress())
                .text("username", userName(employee))
                .endObject();
    }

    private static void person(JsonWriter json, Employee e) {
        json.identity("id", e.id())
                .account()
                .alwaysNull("list_id")
                .alwaysNull("edit_sequence")
                .identity("employee_number", e.number())
                .alwaysNull("hired_date")
                .alwaysNull("created_at")
                .text("name", e.name())
                .text("username", userName(e));
    }

    /** Returns a made-up user name: the part of the email address before the {@code @}. */
    private static Option<String> userName(Employee employee) {
        return employee.emailAddress().map(address -> address.replaceFirst("@.*", ""));
    }

    private static void access(JsonWriter json, Employee e) {
        json.text("password_salt", "SYNTHETIC-salt")
                .text("encrypted_password", "SYNTHETIC-hash-opens-nothing")
                .text("email_address", e.emailAddress())
                .flag("is_account_owner", true)
                .flag("active", true)
                .flag("can_login", true);
    }

    private static void notices(JsonWriter json, Employee e) {
        json.flag("notify_via_email", true)
                .flag("notify_via_mobile", false)
                .text("notification_email_address", e.emailAddress())
                .alwaysNull("notification_mobile_number")
                .alwaysNull("notification_mobile_host")
                .text("remember_token", "SYNTHETIC-remember-token")
                .alwaysNull("remember_me_token_expires_at");
    }
}
