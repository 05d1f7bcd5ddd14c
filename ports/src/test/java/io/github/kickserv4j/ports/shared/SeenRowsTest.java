package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenRowsTest {
    private final SeenRows recent = new SeenRows();

    @Test
    void addShouldReturnTrueForANewRowUntilTenThousandOthersCame() {
        add(1, SeenRows.REMEMBERED);
        assertThat(recent.add(1)).isFalse();
        add(20_001, 20_000 + SeenRows.REMEMBERED - 1);
        assertThat(recent.add(1)).isFalse();
        add(40_001, 40_000 + SeenRows.REMEMBERED);
        assertThat(recent.add(1)).isTrue();
    }

    @Test
    void forgetAllButShouldKeepAPageThatIsLongerThanAllThatIsRemembered() {
        IntStream.rangeClosed(1, 30_000).forEach(recent::add);
        recent.evictOldest(30_000);

        assertThat(recent.containsAll(new PageFingerprint(Set.of(1, 30_000), List.empty())))
                .isTrue();
    }

    private void add(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(row -> {
            recent.add(row);
            recent.evictOldest(1);
        });
    }
}
