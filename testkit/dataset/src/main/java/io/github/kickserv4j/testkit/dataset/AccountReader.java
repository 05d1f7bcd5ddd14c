package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.testkit.dataset.DocumentElement.Member;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ObjectElement;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.fixtures.Fixtures;

/** Reads an account: an object with customers. */
record AccountReader(ProblemCollector problems) {
    private static final String CUSTOMERS = "customers";

    Fixture read(DocumentElement document) {
        if (document instanceof ObjectElement account && !account.members().isEmpty()) {
            return account.members().foldLeft((Fixture) Fixtures.account(), this::read);
        }
        problems.add(document, "must be an object that has " + CUSTOMERS, "");
        return Fixtures.account();
    }

    private Fixture read(Fixture before, Member member) {
        if (!member.name().equals(CUSTOMERS)) {
            problems.add(member.value(), "is not known here; there are " + CUSTOMERS, "");
            return before;
        }
        return member.value().elements().foldLeft(before, new CustomerReader(problems)::read);
    }
}
