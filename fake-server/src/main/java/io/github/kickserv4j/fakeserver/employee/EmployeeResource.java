package io.github.kickserv4j.fakeserver.employee;

import io.github.kickserv4j.evidence.ReliesOn;
import io.github.kickserv4j.fakeserver.shared.EmployeeJson;
import io.github.kickserv4j.fakeserver.shared.Employees;
import io.github.kickserv4j.fakeserver.shared.Resource;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.ServerResponse;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** The endpoint of employees: the list of the active ones, without pages, as a bare array. */
@ReliesOn("lists-are-arrays")
public final class EmployeeResource implements Resource {
    private final Employees employees;

    public EmployeeResource(Employees employees) {
        this.employees = employees;
    }

    @Override
    public Seq<Route> routes() {
        return List.of(new Route("GET", "employees.json", "list-of-employees", routedRequest -> list()));
    }

    private ServerResponse list() {
        return ServerResponse.rows(employees.all(), EmployeeJson::brief);
    }
}
