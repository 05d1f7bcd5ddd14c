package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.dataset.DataSetFile;
import io.github.kickserv4j.testkit.dataset.DataSetProblem;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The records of a file, with which the fake server begins. */
record DataFile(Fixture records) {

    /** Reads the file of that name. */
    static Validation<Seq<Violation>, DataFile> parse(String field, String typed) {
        try {
            return DataSetFile.read(Path.of(typed))
                    .map(DataFile::new)
                    .mapError(problems -> problems.map(DataSetProblem::toViolation));
        } catch (InvalidPathException noName) {
            return Validation.invalid(List.of(new Violation(field, "must be the name of a file", typed)));
        }
    }

    /** Creates the records in an account. */
    void addTo(Kickserv kickserv) {
        records.createIn(kickserv);
    }
}
