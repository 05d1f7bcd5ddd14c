package io.github.kickserv4j.docs.guide.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.junit.KickservTest;
import org.junit.jupiter.api.Test;

/** A test with a data set in the guide to testing. */
@KickservTest(data = TwoCustomers.class, clock = "2024-05-01T12:30:00Z", zone = "America/Detroit", pageSize = 2)
class DataSetExampleTest {
    @Test
    void accountShouldHoldTheDataSet(Kickserv kickserv, TwoCustomers data) {
        assertThat(kickserv.customers().get(data.rosalind()).get().name().display())
                .isEqualTo("Rosalind Quist");
    }
}
