package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.testkit.comparison.RandomOperationSequence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sequences of operations on the twin and over HTTP, with the same results step by step. */
class TwinHttpEquivalenceTest {
    private static final int STEPS = 300;

    @ParameterizedTest
    @Tag("rule:balances-add-up")
    @ValueSource(longs = {11, 12, 13, 14})
    void everyStepShouldHaveTheSameResultOnTheTwinAndOverHttp(long seed) {
        try (var server = FakeKickserv.builder(twin())
                        .clock(RandomOperationSequence.CLOCK)
                        .start();
                var http = HttpKickserv.builder()
                        .baseUri(server.baseUri())
                        .account("demo")
                        .apiKey("demo")
                        .clock(RandomOperationSequence.CLOCK)
                        .build()) {
            assertThat(new RandomOperationSequence(seed, STEPS)
                            .firstDifference(ServerFieldStripper.strip(twin()), ServerFieldStripper.strip(http)))
                    .isEmpty();
        }
    }

    private static InMemoryKickserv twin() {
        return InMemoryKickserv.builder()
                .clock(RandomOperationSequence.CLOCK)
                .pageSize(5)
                .build();
    }
}
