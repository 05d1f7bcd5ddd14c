package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.BrokenAdapters;
import io.github.kickserv4j.testkit.contract.ContractMutationCheck;
import io.vavr.collection.Seq;
import org.junit.jupiter.api.Test;

/** The contract detects each broken adapter over the twin, by the tests that the broken adapter names. */
class InMemoryContractMutationTest extends ContractMutationCheck {

    @Override
    protected Kickserv newKickserv() {
        return InMemoryKickserv.builder().pageSize(7).build();
    }

    /** If this fails, the expected lines belong into {@code detections.tsv}, beside the broken adapters. */
    @Test
    void brokenAdaptersShouldNameTestsThatDetectThem() {
        Seq<String> lines = BrokenAdapters.all().map(InMemoryContractMutationTest::line);
        Seq<String> expected = detections();

        assertThat(expected.removeAll(lines)).isEmpty();
        assertThat(lines).hasSameSizeAs(expected);
    }

    private static String line(BrokenAdapter broken) {
        return broken.detectedBy().prepend(broken.name()).mkString("\t");
    }
}
