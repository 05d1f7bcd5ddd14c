package io.github.kickserv4j.testkit.mockito;

import java.util.function.Supplier;
import org.mockito.Mockito;

/** Makes a call on a mock to stub it: such a call needs no stub. */
final class Stubbing {
    private static final ThreadLocal<Boolean> UNDER_WAY = ThreadLocal.withInitial(() -> false);

    private Stubbing() {}

    static boolean isUnderWay() {
        return UNDER_WAY.get();
    }

    /**
     * Returns the answers to the call, to which others are added. Mockito has them from now on: otherwise an answer that is refused
     * would leave it waiting for another one, which the next stub would fail with.
     */
    static <R> AnswerSequence<R> of(Supplier<R> call) {
        var answers = new AnswerSequence<R>();
        UNDER_WAY.set(true);
        try {
            Mockito.when(call.get()).thenAnswer(answers);
            return answers;
        } finally {
            UNDER_WAY.remove();
        }
    }
}
