package io.github.kickserv4j.adapter.inmemory.shared;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Proves a contract by mutations of the adapter: each mutation fails some test of the contract, and each test of the contract
 * fails at some mutation.
 *
 * @param <C> the contract's interface
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractMutationTest<C> {
    protected final ContractMutationCheck<C> check;

    protected ContractMutationTest(ContractMutationCheck<C> check) {
        this.check = check;
    }

    /** Returns the mutations that single tests and random operations detect. */
    protected abstract Stream<? extends Mutation> mutations();

    /** Returns the mutations of reads. */
    protected abstract Stream<? extends Mutation> readMutations();

    /** Returns the mutations of {@code reconcile}. */
    protected abstract Stream<? extends Mutation> reconcileMutations();

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

    @ParameterizedTest
    @MethodSource("readMutations")
    void contractShouldFailWhenAReadIsMutated(Mutation mutation) {
        check.assertDetects(mutation);
    }

    @Test
    void everyTestOfTheContractShouldFailAtSomeMutation() {
        check.assertEachTestDetectsOneOf(
                Stream.of(mutations(), readMutations(), reconcileMutations()).flatMap(some -> some));
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

    /** Returns a mutation for each constant of {@link ReconcileMutation}. */
    protected static Stream<Mutation> each(Function<ReconcileMutation, Mutation> mutation) {
        return Arrays.stream(ReconcileMutation.values()).map(mutation);
    }
}
