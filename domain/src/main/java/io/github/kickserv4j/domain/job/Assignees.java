package io.github.kickserv4j.domain.job;

import io.github.kickserv4j.domain.shared.EmployeeId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.Serializable;
import java.util.Objects;

/** Names who is to do a job: all of them, since what is written replaces what was there (a working client writes it so). */
public record Assignees(Seq<EmployeeId> employees) implements Serializable {
    public Assignees {
        Objects.requireNonNull(employees, "employees");
    }

    public static Assignees of(EmployeeId... employees) {
        Objects.requireNonNull(employees, "employees");
        return new Assignees(List.of(employees));
    }

    @Override
    public String toString() {
        return employees.mkString(",");
    }
}
