package io.github.kickserv4j.testkit.dataset;

import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.testkit.dataset.DocumentElement.ScalarElement;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.fixtures.Fixtures;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Supplier;

/** Collects the problems of one file. */
final class ProblemCollector {
    private final String file;
    private Seq<DataSetProblem> problems = List.empty();

    ProblemCollector(String file) {
        this.file = file;
    }

    void add(int line, Violation violation) {
        problems = problems.append(new DataSetProblem(file, Option.some(line), violation));
    }

    void add(DocumentElement element, String sentence, String value) {
        add(element.line(), new Violation(element.path(), sentence, value));
    }

    /** Returns the result of words whose place is the line of {@code element}. */
    <T> T at(DocumentElement element, Supplier<T> words) {
        return Fixtures.at(file + ":" + element.line(), words);
    }

    /** Returns the result, or {@code before} if the value of {@code element} breaks a rule. */
    <T> T attempt(DocumentElement element, T before, Supplier<? extends T> result) {
        try {
            return at(element, result::get);
        } catch (InvalidInputException invalid) {
            addAll(element, invalid.violations());
            return before;
        }
    }

    /** Adds violations of the element itself; those of a record are of its fields. */
    void addAll(DocumentElement element, Seq<Violation> violations) {
        violations
                .map(violation -> written(element, violation.withField(path(element, violation))))
                .distinct()
                .reject(this::isKnown)
                .forEach(violation -> add(element.line(), violation));
    }

    /** Returns true for the absence of a value that is there, and has a problem of its own. */
    private boolean isKnown(Violation violation) {
        return (violation.isOf(Rule.REQUIRED) || violation.isOf(Patch.NOT_CLEARED))
                && problems.exists(problem ->
                        isWithin(violation.field(), problem.violation().field()));
    }

    private static boolean isWithin(String path, String inner) {
        return inner.equals(path) || inner.startsWith(path + "[") || inner.startsWith(path + ".");
    }

    /** Returns the same with the value as it is written, not as it is read: a day is read as the two ends of an hour. */
    private static Violation written(DocumentElement element, Violation violation) {
        return element instanceof ScalarElement scalar && !violation.value().isEmpty()
                ? new Violation(violation.field(), violation.code(), violation.sentence(), scalar.text())
                : violation;
    }

    private static String path(DocumentElement element, Violation violation) {
        return element instanceof DocumentElement.ObjectElement
                        && !violation.field().isEmpty()
                ? element.path() + "." + violation.field()
                : element.path();
    }

    /** Returns the fixture if there is no problem. */
    Validation<Seq<DataSetProblem>, Fixture> result(Option<? extends Fixture> fixture) {
        return problems.isEmpty() ? Validation.valid(fixture.get()) : Validation.invalid(problems);
    }
}
