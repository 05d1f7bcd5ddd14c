package io.github.kickserv4j.adapter.inmemory.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of numbers have the same numbers as those of the JDK, in both orders, from any position. */
class NumbersTest {
    private static final long FAR = 9_000_000_000_000_000_000L;

    /** Sets of two kinds of blocks, with numbers that are near and far. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 30, 1_000})
    void numbersShouldBeThoseOfANaiveSet(int spread) {
        var random = new Random(spread);
        var first = new Pair(random, spread);
        var second = new Pair(random, spread + 1);
        var third = new Pair(random, 2 * spread);

        assertSame(first.numbers, first.naive, random);
        assertSame(Intersection.of(List.of(first.numbers, second.numbers)), both(first.naive, second.naive), random);
        assertSame(Union.of(List.of(first.numbers, second.numbers)), any(first.naive, second.naive), random);
        assertSame(
                Intersection.of(List.of(third.numbers, Union.of(List.of(first.numbers, second.numbers)))),
                both(third.naive, any(first.naive, second.naive)),
                random);
    }

    @Test
    void numbersShouldBeginAndEndWithThoseOfABlock() {
        var numbers = new NumberSet();
        LongStream.range(65_536, 131_072).forEach(number -> numbers.plus(new SingleNumber(number)));

        assertThat(numbers.ascendingFrom(0)).startsWith(65_536L, 65_537L).endsWith(131_071L);
        assertThat(numbers.descendingFrom(0)).startsWith(131_071L).endsWith(65_537L, 65_536L);
    }

    @Test
    void firstShouldBeTheLowestNumber() {
        assertThat(new SingleNumber(3).first()).isEqualTo(3);
        assertThat(new SingleNumber(131_072).plus(new SingleNumber(7)).first()).isEqualTo(7);
    }

    @Test
    void minusShouldKeepAnotherNumber() {
        var kept = new SingleNumber(1);

        assertThat(kept.minus(new SingleNumber(2))).isEqualTo(kept);
    }

    /** A set, and the same numbers in a set of the JDK, after some thousand additions and removals. */
    private static final class Pair {
        private final NumberSet numbers = new NumberSet();
        private final NavigableSet<Long> naive = new TreeSet<>();

        Pair(Random random, int spread) {
            for (int added = 0; added < 20_000; added++) {
                add(random.nextInt(4_000 * spread) + (random.nextInt(100) == 0 ? FAR : 1));
            }
            var present = new ArrayList<>(naive);
            Collections.shuffle(present, random);
            present.subList(0, present.size() / 2).forEach(this::remove);
        }

        private void add(long number) {
            numbers.plus(new SingleNumber(number));
            naive.add(number);
        }

        private void remove(long number) {
            numbers.minus(new SingleNumber(number));
            numbers.minus(new SingleNumber(number)); // an absent number changes nothing
            naive.remove(number);
        }
    }

    private static NavigableSet<Long> both(Set<Long> one, Set<Long> other) {
        var both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static NavigableSet<Long> any(Set<Long> one, Set<Long> other) {
        var any = new TreeSet<>(one);
        any.addAll(other);
        return any;
    }

    private static void assertSame(Numbers numbers, NavigableSet<Long> naive, Random random) {
        LongStream.of(0, 1, naive.size() - 1, naive.size() + 1, random.nextInt(naive.size()))
                .forEach(position -> {
                    assertThat(numbers.ascendingFrom(position).boxed().toList())
                            .isEqualTo(naive.stream().skip(position).toList());
                    assertThat(numbers.descendingFrom(position).boxed().toList())
                            .isEqualTo(naive.descendingSet().stream()
                                    .skip(position)
                                    .toList());
                });
    }
}
