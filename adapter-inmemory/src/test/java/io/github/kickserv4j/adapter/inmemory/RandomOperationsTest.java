package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.BrokenAdapters;
import io.github.kickserv4j.testkit.comparison.RandomOperationSequence;
import io.vavr.control.Option;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random operations keep balances correct, are repeatable, and detect broken adapters. */
class RandomOperationsTest {
    private static final int STEPS = 1_500;
    private static final int SEQUENCES = 10;

    /** Calls that the sequences do not make, values that they do not vary, and kinds of which one is enough. */
    private static final Pattern NOT_PLAYED = Pattern.compile(".*\\.(all|reconcile|of)[A-Za-z]*\\..*"
            + "|customers\\.list\\.ignored-(?!filter).*"
            + "|customers\\.searchNamesAndAddresses\\.(case-sensitive|one-page)"
            + "|(jobs|opportunities)\\.list[A-Za-z]*\\.(no-(?!opportunities|customer)|at-most-|ignored-page-size-above-).*"
            + "|jobs\\.list\\..*-for-.*"
            + "|.*\\.(stale.*|(lost|rounded|wrong-zone|day-before)-(?!update|write|balance).*|dropped-last-page)"
            + "|.*\\.(not-found-as-invalid|failure-of-other-operation|thrown-failure)");

    private static final BrokenAdapter NO_CREATOR =
            BrokenAdapters.named("notes.create.no-creator").get();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Tag("rule:balances-add-up")
    void sequenceShouldHaveTheSameResultsOnEveryTwinAndAddUp(long seed) {
        assertThat(new RandomOperationSequence(seed, STEPS).firstDifference(twin(), twin()))
                .isEmpty();
    }

    @Test
    void sequenceShouldNameTheStepAndBothResultsWhenTheyDiffer() {
        Option<String> difference =
                new RandomOperationSequence(1, STEPS).firstDifference(twin(), NO_CREATOR.over(twin()));

        assertThat(difference).isNotEmpty();
        assertThat(difference.get())
                .containsPattern("^sequence 1, step [0-9]+: add to (customer|job) [0-9]+ ")
                .containsSubsequence("Ferris Ardmore", "but", "None");
    }

    static Stream<BrokenAdapter> played() {
        return BrokenAdapters.all()
                .toJavaStream()
                .filter(broken -> !NOT_PLAYED.matcher(broken.name()).matches());
    }

    @ParameterizedTest
    @MethodSource("played")
    void sequenceShouldDifferWhenAnAdapterIsBroken(BrokenAdapter broken) {
        assertThat(firstDifference(RandomOperationsTest::twin, broken)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs.get.uncounted-payments", "customers.get.rounded-balance"})
    void sequenceShouldReportAmountsThatDoNotAddUpWhenBothAdaptersAreBrokenAlike(String name) {
        BrokenAdapter broken = BrokenAdapters.named(name).get();

        assertThat(firstDifference(() -> broken.over(twin()), broken))
                .singleElement(as(STRING))
                .contains("should be");
    }

    private static Option<String> firstDifference(Supplier<Kickserv> correct, BrokenAdapter broken) {
        return Option.ofOptional(LongStream.rangeClosed(1, SEQUENCES)
                .boxed()
                .map(seed -> new RandomOperationSequence(seed, STEPS))
                .flatMap(sequence -> sequence.firstDifference(correct.get(), broken.over(twin()))
                        .toJavaStream())
                .findFirst());
    }

    private static Kickserv twin() {
        return InMemoryKickserv.builder()
                .clock(RandomOperationSequence.CLOCK)
                .pageSize(5)
                .build();
    }
}
