package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.ports.shared.Operation;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A call of one operation, before it is carried out. */
record Invocation(OperationName name, Operation operation, Seq<Object> arguments) {
    static Invocation of(OperationName name, Operation operation, Object... arguments) {
        return new Invocation(name, operation, List.of(arguments));
    }

    /** Returns the page that is asked for; none if the operation has no pages. */
    Option<PageRequest> page() {
        return arguments.find(PageRequest.class::isInstance).map(PageRequest.class::cast);
    }
}
