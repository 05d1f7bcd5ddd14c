package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.testkit.dataset.DocumentElement.Member;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ObjectElement;
import io.github.kickserv4j.testkit.fixtures.CustomerFixture;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Reads a customer with its notes and jobs. */
final class CustomerReader {
    private static final String NAME = CustomerFields.NAME.name();
    private static final Seq<String> JOBS = List.of("jobs", "opportunities");
    private static final Seq<String> WORDS =
            List.of("inState", "inCity", "note").appendAll(JOBS);

    private final ProblemCollector problems;
    private final FieldReader<Customer> fields;
    private final NewRecordReader records;

    CustomerReader(ProblemCollector problems) {
        this.problems = problems;
        fields = new FieldReader<>(CustomerFields.ALL, WORDS, problems);
        records = new NewRecordReader(problems);
    }

    Fixture read(Fixture before, DocumentElement element) {
        return element instanceof ObjectElement object ? customer(before, object) : notAnObject(before, element);
    }

    private Fixture customer(Fixture before, ObjectElement object) {
        CustomerFixture named = records.named(object, before::customer);
        Seq<Member> others = object.members().reject(member -> member.name().equals(NAME));
        CustomerFixture own =
                others.reject(member -> JOBS.contains(member.name())).foldLeft(named, this::read);
        return others.filter(member -> JOBS.contains(member.name())).foldLeft((Fixture) own, this::jobs);
    }

    private CustomerFixture read(CustomerFixture before, Member member) {
        return switch (member.name()) {
            case "inState" -> records.text(member.value(), before, before::inState);
            case "inCity" -> records.text(member.value(), before, before::inCity);
            case "note" -> records.notes(member.value(), before, CustomerFixture::note);
            default -> fields.read(member, before, CustomerFixture::with);
        };
    }

    private Fixture jobs(Fixture before, Member member) {
        var jobs = new JobReader(problems, member.name().equals("opportunities"));
        return member.value().elements().foldLeft(before, jobs::read);
    }

    private Fixture notAnObject(Fixture before, DocumentElement element) {
        problems.add(element, "must be an object with the fields of a customer", "");
        return before;
    }
}
