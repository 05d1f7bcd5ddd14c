package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.cli.shared.FileNames;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.dataset.DataSetFile;
import io.github.kickserv4j.testkit.dataset.DataSetProblem;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** The records of a file, with which the fake server begins. */
record DataFile(Fixture records) {

    /** Reads the file of that name. */
    static Validation<Seq<Violation>, DataFile> parse(String field, String typed) {
        return FileNames.parse(field, typed)
                .flatMap(file -> DataSetFile.read(file).mapError(problems -> problems.map(DataSetProblem::toViolation)))
                .map(DataFile::new);
    }

    /** Creates the records in an account. */
    void addTo(Kickserv kickserv) {
        records.createIn(kickserv);
    }
}
