package com.example.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A program that reads the report finds what JUnit has counted. */
class ArchiveReportTest {
    private static final String NAME = Archive.class.getName();

    @Test
    void jsonShouldHaveWhatWasRun() throws IOException {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Archive.class))
                .execute()
                .testEvents();
        JsonNode report = new ObjectMapper().readTree(new File("target/contract/" + NAME + ".json"));

        assertThat(tests.failed().count()).isZero();
        assertThat(report.at("/testClass").asText()).isEqualTo(NAME);
        assertThat(report.at("/tests/passed").asLong())
                .isPositive()
                .isEqualTo(tests.succeeded().count());
        assertThat(report.at("/tests/skipped").asLong())
                .isPositive()
                .isEqualTo(tests.aborted().count());
        assertThat(report.at("/lacking/0/capability").asText()).isEqualTo("DELETION");
        assertThat(report.at("/rules")).hasSizeGreaterThan(40).anySatisfy(rule -> {
            assertThat(rule.at("/rule").asText()).isEqualTo("deletion-is-final");
            assertThat(rule.at("/outcome").asText()).isEqualTo("skipped");
            assertThat(rule.at("/tests/0/reason").asText()).endsWith("the archive keeps everything");
        });
    }

    /** The same tests with a report of their own. */
    static class Archive extends ArchiveKickservTest {}
}
