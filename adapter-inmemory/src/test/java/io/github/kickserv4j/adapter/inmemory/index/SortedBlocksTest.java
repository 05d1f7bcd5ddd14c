package io.github.kickserv4j.adapter.inmemory.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedBlocksTest {
    private final Random random = new Random(1);
    private final SortedBlocks<Integer> blocks = new SortedBlocks<>();
    private final TreeSet<Integer> naive = new TreeSet<>();

    @Test
    void fromShouldReturnTheElementsOfANaiveSet() {
        change(20_000, 3);
        assertSame();
        change(60_000, -3);
        assertSame();
    }

    private void change(int steps, int balance) {
        for (int step = 0; step < steps; step++) {
            int element = random.nextInt(30_000);
            if (random.nextInt(8) < 4 + balance) {
                blocks.add(element);
                naive.add(element);
            } else {
                blocks.remove(element);
                naive.remove(element);
            }
        }
    }

    private void assertSame() {
        assertThat(naive).isNotEmpty();
        assertThat(blocks.from(naive.first(), 0)).containsExactlyElementsOf(naive);
        for (int probe = 0; probe < 20; probe++) {
            int first = random.nextInt(32_000) - 1_000;
            int skip = random.nextInt(naive.size());
            assertThat(blocks.from(first, skip))
                    .containsExactlyElementsOf(
                            naive.tailSet(first).stream().skip(skip).toList());
        }
    }
}
