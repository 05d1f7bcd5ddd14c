package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.adapter.http.time.TimeSource;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.fakeserver.NoResponse;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random creations, equal and unequal, of this client and of others, whose responses arrive, are lost, or are errors, at a server
 * whose clock is wrong by up to five minutes. A write that reconciliation calls done was done by this very request, and a write
 * that it calls not done was not done. The other clients keep a few seconds away from this client's requests, because within the
 * same seconds they cannot be told apart.
 */
class ReconciliationPropertyTest {
    private static final Instant START = Instant.parse("2024-06-05T10:00:00Z");
    private static final int STEPS = 60;
    private static final AtomicInteger DONE = new AtomicInteger();
    private static final CustomerNumber CUSTOMER = new CustomerNumber(1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    @Tag("rule:done-is-certain")
    @Tag("rule:not-done-is-certain")
    void reconcileShouldReturnTheTruthForAnyResponsesAndClockOffset(long seed) {
        try (var clientServerSimulation = new ClientServerSimulation(seed)) {
            for (int step = 0; step < STEPS; step++) {
                clientServerSimulation.step();
            }
            DONE.addAndGet(clientServerSimulation.done);
        }
    }

    @AfterAll
    static void somethingShouldHaveBeenFoundDone() {
        assertThat(DONE.get()).isGreaterThan(20);
    }

    /** One server, one client of it, and the true outcomes. */
    private static final class ClientServerSimulation implements AutoCloseable {
        private final long seed;
        private final Random random;
        private final AtomicLong millis = new AtomicLong();
        private final InMemoryKickserv twin;
        private final FakeKickserv server;
        private final HttpKickserv client;
        private final java.util.List<UncertainCreation<?>> uncertain = new ArrayList<>();
        private int done;

        ClientServerSimulation(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            Duration wrong = Duration.ofSeconds(random.nextInt(601) - 300);
            twin = InMemoryKickserv.builder().clock(clock(wrong)).pageSize(4).build();
            twin.customers().create(NewCustomer.builder("Quist").build()).get();
            twin.jobs()
                    .create(CUSTOMER, NewJob.builder(new JobTypeId(61)).build())
                    .get();
            server = FakeKickserv.builder(twin).start();
            client = HttpKickserv.builder()
                    .baseUri(server.baseUri())
                    .account("demo")
                    .apiKey("demo")
                    .retries(RetryPolicy.NONE)
                    .timeSource(real -> new TimeSource(clock(Duration.ZERO), this::nanos, () -> 0.5, real.sleeper()))
                    .build();
        }

        private Clock clock(Duration wrong) {
            return new SuppliedClock(() -> START.plus(wrong).plusMillis(millis.get()));
        }

        private long nanos() {
            return Duration.ofMillis(millis.get()).toNanos();
        }

        void step() {
            millis.addAndGet(random.nextInt(4) == 0 ? random.nextInt(400_000) : random.nextInt(2_000));
            switch (random.nextInt(7)) {
                case 0 -> createByOtherClient();
                case 3 -> executeLate();
                case 1, 2 -> reconcile();
                default -> create(any());
            }
        }

        private CreationScenario<?> any() {
            return CreationScenario.ALL.get(random.nextInt(CreationScenario.ALL.size()));
        }

        /** Creates the same record by another client, some seconds before or after this client's request. */
        private void createByOtherClient() {
            millis.addAndGet(8_000);
            any().create(twin, random.nextInt(5)).get();
            millis.addAndGet(8_000);
        }

        /** Carries out a request that the client gave up and the server did not answer. */
        private void executeLate() {
            Option<UncertainCreation<?>> givenUp = List.ofAll(uncertain).find(UncertainCreation::mayComeLate);
            givenUp.forEach(uncertainCreation -> uncertainCreation.executeOn(twin));
        }

        private <T> void create(CreationScenario<T> creationScenario) {
            int variant = random.nextInt(5);
            Set<Object> before = creationScenario.ids(twin);
            Option<ScriptedOutcome> answer = answer();
            answer.forEach(server::enqueue);
            Either<Failure, T> outcome = creationScenario.create(client, variant);
            millis.addAndGet(random.nextInt(1_500));
            outcome.peekLeft(failure -> uncertain.add(new UncertainCreation<>(
                    creationScenario,
                    variant,
                    failure,
                    creationScenario.ids(twin).removeAll(before).headOption())));
        }

        private Option<ScriptedOutcome> answer() {
            return switch (random.nextInt(5)) {
                case 0 -> Option.some(NoResponse.LOST);
                case 1 -> Option.some(NoResponse.DROPPED);
                case 2 -> Option.some(ScriptedResponse.of(503));
                case 3 -> Option.some(ScriptedResponse.of(422, "{\"errors\":[\"is locked\"]}"));
                default -> Option.none();
            };
        }

        private void reconcile() {
            if (!uncertain.isEmpty()) {
                done += uncertain.get(random.nextInt(uncertain.size())).reconcileConclusively(client, "seed " + seed)
                        ? 1
                        : 0;
            }
        }

        @Override
        public void close() {
            client.close();
            server.close();
        }
    }

    /** A failed creation, and the id of the record that it created, if it did. */
    private static final class UncertainCreation<T> {
        private final CreationScenario<T> creationScenario;
        private final int variant;
        private final Failure failure;
        private Option<Object> made;

        UncertainCreation(CreationScenario<T> creationScenario, int variant, Failure failure, Option<Object> made) {
            this.creationScenario = creationScenario;
            this.variant = variant;
            this.failure = failure;
            this.made = made;
        }

        boolean mayComeLate() {
            return made.isEmpty() && failure.isOutcomeUnknown();
        }

        void executeOn(Kickserv twin) {
            made = Option.some(
                    creationScenario.idOf(creationScenario.create(twin, variant).get()));
        }

        /** Reconciles, compares the result with the true outcome, and returns whether the result was conclusive. */
        boolean reconcileConclusively(Kickserv client, String run) {
            Reconciliation<T> outcome =
                    creationScenario.reconcile(client, failure).get();
            Option<Object> shown = outcome.fold(
                    done -> done.record().map(creationScenario::idOf),
                    notDone -> Option.none(),
                    inconclusive -> made.filter(id -> isShown(inconclusive, id)));
            assertThat(shown)
                    .as(run + ", " + failure.message() + ": " + outcome)
                    .isEqualTo(made);
            return outcome instanceof Reconciliation.Done;
        }

        private boolean isShown(Reconciliation.Inconclusive<T> inconclusive, Object id) {
            return inconclusive.candidates().size() == 10
                    || inconclusive.candidates().map(creationScenario::idOf).contains(id);
        }
    }
}
