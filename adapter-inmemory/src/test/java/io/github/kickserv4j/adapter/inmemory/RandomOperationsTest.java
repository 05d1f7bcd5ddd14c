package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.shared.ComposedKickserv;
import io.github.kickserv4j.adapter.inmemory.shared.MutatedPort;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.note.NoteRepository;
import io.github.kickserv4j.testkit.comparison.RandomOperationSequence;
import io.vavr.control.Option;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random operations keep balances correct, and are repeatable. That every mutation is detected is shown by the tests of the
 * contracts.
 */
class RandomOperationsTest {
    private static final int STEPS = 1_500;

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
                new RandomOperationSequence(1, STEPS).firstDifference(twin(), forgettingWhoWrote(twin()));

        assertThat(difference).isNotEmpty();
        assertThat(difference.get())
                .containsPattern("^sequence 1, step [0-9]+: add to (customer|job) [0-9]+ ")
                .containsSubsequence("Ferris Ardmore", "but", "None");
    }

    private static Kickserv forgettingWhoWrote(Kickserv good) {
        return ComposedKickserv.of(good)
                .with(MutatedPort.of(NoteRepository.class, good.notes())
                        .replace("create", NoteOwner.class, NewNote.class, (owner, note) -> good.notes()
                                .create(owner, note)
                                .map(added ->
                                        added.toBuilder().creator(Option.none()).build()))
                        .port());
    }

    private static Kickserv twin() {
        return InMemoryKickserv.builder()
                .clock(RandomOperationSequence.CLOCK)
                .pageSize(5)
                .build();
    }
}
