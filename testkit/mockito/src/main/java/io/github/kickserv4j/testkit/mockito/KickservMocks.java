package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Objects;
import org.mockito.Mockito;

/**
 * Mocks of the ports, on which a call without a stub is an {@link AssertionError} that names the call and the line that stubs it.
 * Mockito's own mocks answer such a call with null, or with no records at all.
 *
 * <p>Default methods such as {@code all} and {@code reconcile} need a stub, too: a real one would call other methods, in a number
 * that depends on how it works. {@link ResultStub#callsRealMethod()} is for tests that want that.
 */
public final class KickservMocks {
    private KickservMocks() {}

    /**
     * Returns a mock of a repository.
     *
     * @throws IllegalArgumentException if the type is no repository of {@link Kickserv}
     */
    public static <R> R mock(Class<R> repository) {
        Objects.requireNonNull(repository, "repository");
        return Port.of(repository).mock(repository);
    }

    /** Returns an account whose six repositories are mocks, the same ones at each call. */
    public static Kickserv kickserv() {
        return MockKickserv.create();
    }

    /**
     * Begins the stub of a call with one result, as in {@code stub(() -> customers.get(number)).succeeds(customer)}. The arguments
     * can be matchers.
     */
    public static <T> ResultStub<T> stub(ResultCall<T> call) {
        Objects.requireNonNull(call, "call");
        return new ResultStub<>(Stubbing.of(call::call));
    }

    /** Begins the stub of a call with a page, as in {@code stub(() -> customers.list(any(), any())).succeeds(customer)}. */
    public static <T> PageStub<T> stub(PageCall<T> call) {
        Objects.requireNonNull(call, "call");
        return new PageStub<>(Stubbing.of(call::call));
    }

    /** Begins the stub of a walk over all pages, as in {@code stub(() -> customers.all(filter)).yields(customer)}. */
    public static <T> WalkStub<T> stub(WalkCall<T> call) {
        Objects.requireNonNull(call, "call");
        return new WalkStub<>(Stubbing.of(call::call));
    }

    /**
     * Verifies that nothing was created, changed or deleted.
     *
     * @param mocks repositories, or accounts of {@link #kickserv()}
     * @throws IllegalArgumentException if there are none
     */
    public static void verifyNoWrites(Object... mocks) {
        Objects.requireNonNull(mocks, "mocks");
        if (mocks.length == 0) {
            throw new IllegalArgumentException("verifyNoWrites needs a mock");
        }
        Seq<String> writes = List.of(mocks).flatMap(WriteCalls::of);
        if (!writes.isEmpty()) {
            throw new AssertionError(writes.mkString("Expecting no writes, but got\n  ", "\n  ", ""));
        }
    }

    /**
     * Verifies that there was one write, and that it is the call that follows, as in {@code
     * verifyOnlyWrite(customers).delete(number)}.
     *
     * @param mock a repository, or an account of {@link #kickserv()}, as in {@code verifyOnlyWrite(kickserv).customers().delete(number)}
     */
    public static <R> R verifyOnlyWrite(R mock) {
        Objects.requireNonNull(mock, "mock");
        Seq<String> writes = WriteCalls.of(mock);
        if (writes.size() != 1) {
            throw new AssertionError("Expecting one write, but got " + writes.size()
                    + writes.map(it -> "\n  " + it).mkString());
        }
        return verified(mock);
    }

    @SuppressWarnings("unchecked") // an account is used as a Kickserv only
    private static <R> R verified(R mock) {
        return mock instanceof MockKickserv account ? (R) VerifiedKickserv.of(account) : Mockito.verify(mock);
    }
}
