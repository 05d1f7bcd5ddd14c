package io.github.kickserv4j.testkit.faultinjection;

import java.util.function.Predicate;

/** Selects calls, and says in words which. */
record CallFilter(String description, Predicate<Invocation> predicate) {
    boolean matches(Invocation invocation) {
        return predicate.test(invocation);
    }

    CallFilter onPage(int number) {
        return new CallFilter(description + ", page " + number, predicate.and(call -> call.page()
                .exists(page -> page.number() == number)));
    }

    @Override
    public String toString() {
        return description;
    }
}
