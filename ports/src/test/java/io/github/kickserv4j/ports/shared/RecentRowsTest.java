package io.github.kickserv4j.ports.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentRowsTest {
    private final RecentRows recent = new RecentRows();

    @Test
    void addShouldSayWhetherARowIsNewUntilTenThousandOthersCame() {
        add(1, RecentRows.REMEMBERED);
        assertThat(recent.add(1)).isFalse();
        add(20_001, 20_000 + RecentRows.REMEMBERED - 1);
        assertThat(recent.add(1)).isFalse();
        add(40_001, 40_000 + RecentRows.REMEMBERED);
        assertThat(recent.add(1)).isTrue();
    }

    @Test
    void forgetAllButShouldKeepAPageThatIsLongerThanAllThatIsRemembered() {
        IntStream.rangeClosed(1, 30_000).forEach(recent::add);
        recent.forgetAllBut(30_000);

        assertThat(recent.holds(new PageContent(HashSet.of(1, 30_000), List.empty())))
                .isTrue();
    }

    private void add(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(row -> {
            recent.add(row);
            recent.forgetAllBut(1);
        });
    }
}
