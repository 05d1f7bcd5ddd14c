package io.github.kickserv4j.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.fakeserver.ScriptedResponse;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.faultinjection.Fault;
import io.github.kickserv4j.testkit.faultinjection.FaultyKickserv;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault that the decorator injects fails every operation as the same fault of a server does. */
class FaultInjectionEquivalenceTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    @Test
    void everyOperationOfEveryPortShouldBeHere() {
        assertThat(OperationScenario.allFor(InMemoryKickserv.create()).size())
                .isEqualTo((int) Arrays.stream(Kickserv.class.getMethods())
                        .map(Method::getReturnType)
                        .flatMap(port -> Arrays.stream(port.getMethods()))
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .filter(method -> !method.getName().equals("jobs"))
                        .count());
    }

    @TestFactory
    Stream<DynamicTest> injectedFaultShouldFailEveryOperationAsTheFaultOfAServerDoes() {
        Seq<String> names = OperationScenario.allFor(InMemoryKickserv.create()).map(OperationScenario::name);
        return IntStream.range(0, names.size())
                .mapToObj(index -> DynamicTest.dynamicTest(names.get(index), () -> compareAll(index)));
    }

    @Test
    void unreachableShouldFailEveryOperationAsAServerThatIsAway() {
        try (var account = ScriptedAccount.withLearntClock()) {
            Seq<Integer> all = List.range(0, account.operations().size());
            Seq<FailureTraits> injected =
                    all.map(index -> injected(index, Fault.UNREACHABLE).withoutReason());

            account.closeServer();

            assertThat(all.map(index -> account.failureOf(index).withoutReason()))
                    .isEqualTo(injected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"customers.get", "customers.update", "payments.create"})
    void timeoutShouldFailAnOperationAsALateServer(String operation) {
        try (var account = ScriptedAccount.withRequestTimeout(TIMEOUT)) {
            int index = account.operations().indexWhere(it -> it.name().equals(operation));

            account.disturb(0, List.of(ScriptedResponse.of(200).withDelay(Duration.ofMinutes(1))));

            assertThat(injected(index, Fault.timeout(TIMEOUT)).withoutReason())
                    .isEqualTo(account.failureSeenFromTwin(index).withoutReason());
        }
    }

    private static void compareAll(int index) {
        Seq<String> steps = steps(index);
        Predicate<FaultScenario> isHarmless = it -> it.isAnswered()
                && !it.isPausing()
                && !(it.fault().isExecuted() && steps.exists(FaultInjectionEquivalenceTest::isWriting));
        compare(index, steps, FaultScenario.ALL.filter(isHarmless));
        FaultScenario.ALL.reject(isHarmless).forEach(it -> compare(index, steps, List.of(it)));
    }

    /** Compares faults on one account over HTTP; if they are several, none of them may leave anything behind there. */
    private static void compare(int index, Seq<String> steps, Seq<FaultScenario> faults) {
        try (var account = ScriptedAccount.withLearntClock()) {
            for (FaultScenario fault : faults) {
                account.disturb(
                        step(steps, fault.fault()),
                        fault.outcomes(steps.exists(FaultInjectionEquivalenceTest::isWriting)));
                FailureTraits overHttp = account.failureOf(index);
                assertThat(fault.comparable(injected(index, fault.fault())))
                        .as("%s", fault.fault())
                        .isEqualTo(fault.comparable(overHttp));
            }
        }
        assertThat(faults).isNotEmpty();
    }

    private static Seq<String> steps(int index) {
        try (var account = ScriptedAccount.withLearntClock()) {
            return account.steps(index);
        }
    }

    /** Returns how many requests go before the one that is disturbed: the last that writes if it is carried out, else the first. */
    private static int step(Seq<String> methods, Fault fault) {
        Seq<Integer> writing =
                methods.zipWithIndex().filter(step -> isWriting(step._1)).map(Tuple2::_2);
        return writing.isEmpty() ? 0 : fault.isExecuted() ? writing.last() : writing.head();
    }

    private static FailureTraits injected(int index, Fault fault) {
        InMemoryKickserv twin =
                InMemoryKickserv.builder().clock(HttpClientFixture.CLOCK).build();
        Seq<OperationScenario> operations = OperationScenario.allFor(twin);
        FaultyKickserv kickserv =
                FaultyKickserv.builder(twin).serverClockUnknown().build();
        ScriptedAccount.learnServerClock(kickserv);
        kickserv.faults().onEveryCall().next(fault);
        return FailureTraits.of(operations.get(index).failureAt(kickserv), kickserv);
    }

    private static boolean isWriting(String method) {
        return !method.equals("GET");
    }
}
