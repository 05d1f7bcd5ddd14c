package io.github.kickserv4j.docs.guide.example;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.testkit.dataset.DataSetFile;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.junit.DataSet;
import java.nio.file.Path;

/** A data set of a file in the guide to testing. */
class CustomersOfFile implements DataSet {
    private static final Fixture CUSTOMERS = DataSetFile.load(Path.of("src/test/resources/customers.yaml"));

    @Override
    public void fill(InMemoryKickserv twin) {
        CUSTOMERS.createIn(twin);
    }
}
