package io.github.kickserv4j.adapter.inmemory.shared;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.Lazy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mutation makes the contract fail, and each test of the contract fails at some mutation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
public abstract class ContractMutationTest<C> {
    private final ContractMutationCheck<C> check;

    @SuppressWarnings("this-escape") // computed at the first test
    private final Lazy<List<Mutation>> reconcileMutations = Lazy.of(() -> Arrays.stream(ReconcileMutation.values())
            .map(mutation -> reconciling(mutation).named(mutation.name()))
            .toList());

    protected ContractMutationTest(Class<C> contract, Function<Kickserv, C> contractFor) {
        check = new ContractMutationCheck<>(contract, contractFor);
    }

    protected final ContractMutationCheck<C> check() {
        return check;
    }

    /** Returns the mutations that random operations detect, too. */
    protected abstract Stream<Mutation> mutations();

    /** Returns the mutations of what is read. */
    protected abstract Stream<Mutation> readMutations();

    /** Returns this mutation of finding out what became of a write. */
    protected abstract Mutation reconciling(ReconcileMutation mutation);

    @ParameterizedTest
    @MethodSource("mutations")
    void contractShouldFailWhenAnAdapterIsMutated(Mutation mutation) {
        check.assertDetects(mutation);
    }

    @ParameterizedTest
    @MethodSource("reconcileMutations")
    void contractShouldFailWhenReconcileIsMutated(Mutation mutation) {
        check.assertDetects(mutation);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("readMutations")
    void contractShouldFailWhenAReadIsMutated(Mutation mutation) {
        check.assertDetects(mutation);
    }

    @Test
    void everyTestOfTheContractShouldFailAtSomeMutation() {
        check.assertEachTestDetectsOneOf(
                Stream.of(mutations(), readMutations(), reconcileMutations()).flatMap(mutations -> mutations));
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void randomOperationsShouldDifferWhenAnAdapterIsMutated(Mutation mutation) {
        check.assertRandomOperationsDetect(mutation);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 50, 55, 100, 1000})
    void contractShouldPassUnmutatedWhateverThePageSize(int pageSize) {
        check.assertPassesUnmutated(pageSize);
    }

    Stream<Mutation> reconcileMutations() {
        return reconcileMutations.get().stream();
    }
}
