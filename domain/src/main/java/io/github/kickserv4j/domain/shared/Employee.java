package io.github.kickserv4j.domain.shared;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.Objects;

/**
 * An employee as other records name one. Kickserv sends password hashes and tokens beside it, which are not taken in
 * (documented).
 */
public record Employee(
        Option<EmployeeId> id, Option<EmployeeNumber> number, Option<String> name, Option<String> emailAddress)
        implements Serializable {
    public Employee {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(emailAddress, "emailAddress");
    }
}
