package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What belongs to the account as a whole.
 *
 * @param clock the time of day, and the zone in which the account's times are written
 * @param employees who works there; the first is who has the key
 */
public record ServedAccount(String slug, Clock clock, Seq<Employee> employees) {

    public ZoneId zone() {
        return clock.getZone();
    }

    /** Who has the key, and so does whatever is asked for (documented). */
    public Option<EmployeeId> apiKeyOwner() {
        return employees.headOption().flatMap(Employee::id);
    }
}
