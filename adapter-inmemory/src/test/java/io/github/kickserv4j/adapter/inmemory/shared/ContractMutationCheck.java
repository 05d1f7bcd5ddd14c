package io.github.kickserv4j.adapter.inmemory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.comparison.RandomOperationSequence;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import io.github.kickserv4j.testkit.fixture.JobFixtures;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Plays a contract on accounts where something is done wrong.
 *
 * @param contract its interface
 * @param contractFor the contract for an account
 */
public record ContractMutationCheck<C>(Class<C> contract, Function<Kickserv, C> contractFor) {
    private static final int SEQUENCES = 10;
    private static final int STEPS = 1_500;
    private static final int PAGE_SIZE = 7;
    private static final Map<Tuple2<Class<?>, Mutation>, Set<String>> RED = new ConcurrentHashMap<>();

    /** Some test goes red at {@code mistake}. */
    public void assertDetects(Mutation mutation) {
        assertThat(failingTests(mutation)).as("%s", mutation).isNotEmpty();
    }

    /** Each test goes red at one of {@code mistakes} at least. */
    public void assertEachTestDetectsOneOf(Stream<? extends Mutation> mistakes) {
        Set<String> red =
                mistakes.flatMap(mistake -> failingTests(mistake).stream()).collect(Collectors.toSet());

        assertThat(tests().map(Method::getName).filter(test -> !red.contains(test)))
                .isEmpty();
        assertThat(tests()).isNotEmpty();
    }

    /** Some random sequence has other results when {@code mistake} is made. */
    public void assertRandomOperationsDetect(Mutation mutation) {
        assertThat(firstDifference(ContractMutationCheck::twinForRandomOperations, mutation))
                .isNotEmpty();
    }

    /** Some random sequence does not add up when both accounts make {@code mistake}, alike. */
    public void assertRandomOperationsDetectInBoth(Mutation mutation) {
        Option<String> difference = firstDifference(() -> mutation.mutate(twinForRandomOperations()), mutation);
        assertThat(difference.exists(what -> what.contains("should be")))
                .as("%s", difference)
                .isTrue();
    }

    /** No test goes red when there is no mistake, however much the adapter's server puts on a page. */
    public void assertPassesUnmutated(int pageSize) {
        assertThat(failingTestsOn(account(pageSize))).isEmpty();
    }

    /** What was played once need not be played again. */
    private Set<String> failingTests(Mutation mutation) {
        return RED.computeIfAbsent(
                Tuple.of(contract, mutation), it -> failingTestsOn(mutation.mutate(account(PAGE_SIZE))));
    }

    private Set<String> failingTestsOn(Kickserv account) {
        C broken = contractFor.apply(account);
        return tests().filter(test -> fails(test, broken))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Option<String> firstDifference(Supplier<Kickserv> right, Mutation mutation) {
        return Option.ofOptional(LongStream.rangeClosed(1, SEQUENCES)
                .mapToObj(seed -> new RandomOperationSequence(seed, STEPS))
                .flatMap(sequence -> sequence.firstDifference(right.get(), mutation.mutate(twinForRandomOperations()))
                        .toJavaStream())
                .findFirst());
    }

    private static Kickserv twinForRandomOperations() {
        return InMemoryKickserv.builder()
                .clock(RandomOperationSequence.CLOCK)
                .pageSize(5)
                .build();
    }

    /** An account where something is already, and number 1 is given. */
    private static Kickserv account(int pageSize) {
        Kickserv twin = InMemoryKickserv.builder().pageSize(pageSize).build();
        var customer = twin.customers().create(CustomerFixtures.minimal()).get();
        twin.jobs().create(customer.number(), JobFixtures.minimal());
        return twin;
    }

    private boolean fails(Method test, C broken) {
        try {
            test.invoke(broken);
            return false;
        } catch (InvocationTargetException red) {
            return isThrownByTest(red.getTargetException());
        } catch (IllegalAccessException notATest) {
            throw new AssertionError(notATest);
        }
    }

    private static boolean isThrownByTest(Throwable red) {
        if (red instanceof AssertionError) {
            return true;
        }
        throw new AssertionError("no test failed, but the mistake itself is broken", red);
    }

    private Stream<Method> tests() {
        return Arrays.stream(contract.getMethods()).filter(method -> method.isAnnotationPresent(Test.class));
    }
}
