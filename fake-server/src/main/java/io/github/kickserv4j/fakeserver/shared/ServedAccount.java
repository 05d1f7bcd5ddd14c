package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The properties of the account as a whole.
 *
 * @param clock the time of day, and the zone in which the account's times are written
 * @param employees the employees; the first owns the API key
 */
@ReliesOn({"times-have-an-offset", "requests-act-as-the-owner-of-the-key"})
public record ServedAccount(String slug, Clock clock, Seq<Employee> employees) {

    public ZoneId zone() {
        return clock.getZone();
    }

    /** Returns the owner of the API key, who is the author of all requests. */
    public Option<EmployeeId> apiKeyOwner() {
        return employees.isEmpty() ? Option.none() : employees.head().id();
    }
}
