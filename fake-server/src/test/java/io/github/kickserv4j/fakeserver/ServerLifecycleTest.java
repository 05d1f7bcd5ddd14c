package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.vavr.collection.List;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerLifecycleTest {
    private static FakeKickserv.Builder empty() {
        return FakeKickserv.builder(InMemoryKickserv.create());
    }

    @Test
    void serverShouldListenOnLoopbackByDefault() {
        try (var fake = empty().start()) {
            assertThat(fake.baseUri().toString()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(fake.accountUri()).hasToString(fake.baseUri() + "/demo");
        }
    }

    @Test
    void addressShouldBeReachableWhenServerListensEverywhere() throws Exception {
        try (var fake = empty().address(InetAddress.getByName("0.0.0.0")).start()) {
            assertThat(fake.baseUri().getHost()).isEqualTo("127.0.0.1");
            assertThat(TestHttpClient.forServer(fake).get("/customers.json").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void startShouldFailWhenPortIsTakenOrNone() {
        try (var fake = empty().start()) {
            var same = empty().port(fake.baseUri().getPort());
            assertThatThrownBy(same::start).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(empty().port(70_000)::start).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void startShouldAcceptNoRequestBeforeTheServerIsPrepared() throws Exception {
        var twin = InMemoryKickserv.create();
        var early = new CompletableFuture<CompletableFuture<Integer>>();
        try (var fake = FakeKickserv.builder(twin)
                .beforeStart(server -> {
                    early.complete(TestHttpClient.forServer(server).getAsync("/customers.json"));
                    twin.customers().create(NewCustomer.builder("Ada").build());
                    server.enqueue(ScriptedResponse.of(503));
                })
                .start()) {
            assertThat(early.get().get(30, TimeUnit.SECONDS)).isEqualTo(503);
            assertThat(TestHttpClient.forServer(fake).get("/customers.json").json())
                    .hasSize(1);
        }
    }

    @Test
    void startShouldLeaveThePortWhenTheServerCannotBePrepared() {
        var port = new AtomicInteger();
        var unprepared = empty().beforeStart(server -> {
            port.set(server.baseUri().getPort());
            throw new IllegalStateException("no customers to be had");
        });

        assertThatThrownBy(unprepared::start).hasMessage("no customers to be had");
        empty().port(port.get()).start().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "a/b", "a%2Fb", "a b", "a\n", "a?b", "-a", "_a"})
    void startShouldRefuseAccountThatIsNoSegment(String slug) {
        assertThatThrownBy(empty().account(slug)::start)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "canary\r\nX-Header: 1", "a canary", "canary:", "canary\u00e9"})
    void startShouldRefuseKeyThatNoClientCanSendWithoutSayingIt(String key) {
        assertThatThrownBy(empty().apiKey(key)::start)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("api_key")
                .hasMessageNotContaining("canary");
    }

    @Test
    void closeShouldNotWaitWhenAnAnswerIsHeldBack() throws Exception {
        var fake = empty().start();
        fake.enqueue(ScriptedResponse.of(200).withDelay(Duration.ofHours(1)));
        var waiting = TestHttpClient.forServer(fake).getAsync("/customers.json");
        until(() -> fake.requests().size() == 1);

        long start = System.nanoTime();
        fake.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
    }

    @Test
    void closeShouldLeaveNoThreadAndNoPort() throws Exception {
        var group = new ThreadGroup("threads of one server");
        var started = new CompletableFuture<FakeKickserv>();
        new Thread(group, () -> started.complete(empty().start())).start();
        var fake = started.get();
        fake.enqueue(ScriptedResponse.of(200).withDelay(Duration.ofHours(1)));
        var waiting = TestHttpClient.forServer(fake).getAsync("/customers.json");
        until(() -> fake.requests().size() == 1);
        assertThat(group.activeCount()).isGreaterThan(1);

        fake.close();
        fake.close();

        until(() -> group.activeCount() == 0);
        assertThatThrownBy(() -> new Socket(
                                InetAddress.getLoopbackAddress(), fake.baseUri().getPort())
                        .close())
                .isInstanceOf(ConnectException.class);
        assertThat(waiting).failsWithin(Duration.ofSeconds(10));
    }

    @Test
    void programShouldEndWhenItsServerIsNotClosed() throws Exception {
        var group = new ThreadGroup("threads of a server that is not closed");
        var started = new CompletableFuture<FakeKickserv>();
        var starter = new Thread(group, () -> started.complete(empty().start()));
        starter.setDaemon(false);
        starter.start();
        try (var fake = started.get()) {
            assertThat(TestHttpClient.forServer(fake).get("/customers.json").status())
                    .isEqualTo(200);
            until(() -> threadsOf(group).allMatch(Thread::isDaemon));
            assertThat(threadsOf(group)).hasSizeGreaterThan(1);
        }
    }

    private static Stream<Thread> threadsOf(ThreadGroup group) {
        var threads = new Thread[100];
        return Arrays.stream(threads, 0, group.enumerate(threads));
    }

    @Test
    void heldBackAnswersShouldDelayNoOtherRequest() {
        try (var fake = empty().start()) {
            var waiting = List.range(0, 40).map(i -> {
                fake.enqueue(ScriptedResponse.of(200).withDelay(Duration.ofHours(1)));
                return TestHttpClient.forServer(fake).getAsync("/customers.json");
            });
            until(() -> fake.requests().size() == 40);

            assertThat(TestHttpClient.forServer(fake).get("/customers.json").status())
                    .isEqualTo(200);
            assertThat(waiting).noneMatch(CompletableFuture::isDone);
        }
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("deadline").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
