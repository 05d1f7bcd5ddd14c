package io.github.kickserv4j.testkit.mockito;

import java.util.function.Supplier;
import org.mockito.Mockito;
import org.mockito.stubbing.OngoingStubbing;

/** Makes a call on a mock to stub it: such a call needs no stub. */
final class Stubbing {
    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private Stubbing() {}

    static boolean isUnderWay() {
        return UNDER_WAY.get();
    }

    static <R> OngoingStubbing<R> of(Supplier<R> call) {
        UNDER_WAY.set(true);
        try {
            return Mockito.when(call.get());
        } finally {
            UNDER_WAY.remove();
        }
    }
}
