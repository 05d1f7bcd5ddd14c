package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int EACH = 25;

    @Test
    void allCustomersShouldBeThereWhenEightThreadsCreateThem() throws Exception {
        var threads = Executors.newFixedThreadPool(THREADS);
        try (var account = FakeServerFixture.withCustomers()) {
            Set<Long> created = ConcurrentHashMap.newKeySet();
            for (Future<?> done : List.range(0, THREADS).map(n -> threads.submit(() -> create(account, n, created)))) {
                done.get();
            }

            assertThat(created).hasSize(THREADS * EACH);
            assertThat(walk(account)).containsExactlyInAnyOrderElementsOf(created);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void create(FakeServerFixture account, int thread, Set<Long> numbers) {
        for (int i = 0; i < EACH; i++) {
            var response = account.client()
                    .post("/customers.json", "{\"customer\":{\"name\":\"C " + thread + "-" + i + "\"}}");
            numbers.add(response.json().path("customer_number").asLong());
        }
    }

    private static List<Long> walk(FakeServerFixture account) {
        List<Long> all = List.empty();
        for (int page = 1; ; page++) {
            var rows = account.client()
                    .get("/customers.json?customers_page=" + page)
                    .json();
            if (rows.isEmpty()) {
                return all;
            }
            for (var row : rows) {
                all = all.append(row.path("customer_number").asLong());
            }
        }
    }
}
