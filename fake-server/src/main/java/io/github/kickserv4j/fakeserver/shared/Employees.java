package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.domain.shared.Employee;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.EmployeeNumber;
import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** The employees of the account. */
@ReliesOn("employees-have-number-and-name")
public record Employees(Seq<Employee> all) {
    /** A made-up employee. */
    public static final Employee SAMPLE = new Employee(
            Option.some(new EmployeeId(31_001)),
            Option.some(new EmployeeNumber(1)),
            Option.some("Ferris Ardmore"),
            Option.some("ferris@example.com"));

    /**
     * Returns the employee with that id, or one made up from it: employees of Kickserv always have a number and a name.
     */
    public Employee withId(EmployeeId id) {
        return all.find(employee -> employee.id().contains(id)).getOrElse(() -> madeUp(id));
    }

    private static Employee madeUp(EmployeeId id) {
        return new Employee(
                Option.some(id),
                Option.some(new EmployeeNumber(id.value())),
                Option.some("Employee " + id.value()),
                Option.some("employee" + id.value() + "@example.com"));
    }
}
