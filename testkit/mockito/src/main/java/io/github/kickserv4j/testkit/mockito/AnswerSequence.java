package io.github.kickserv4j.testkit.mockito;

import io.vavr.collection.Queue;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;
import org.mockito.stubbing.ValidableAnswer;

/**
 * The answers to the calls that a stub is for, of which each answers one call, and the last one all that follow. Without one, a call is
 * as one without a stub. A call that begins another stub gets none of them, so that none is made up of the arguments of matchers, and
 * none is left out later.
 */
final class AnswerSequence<R> implements Answer<R>, ValidableAnswer {
    private final AtomicReference<Queue<Answer<? extends R>>> answers = new AtomicReference<>(Queue.empty());
    private Option<Method> stubbed = Option.none();

    void add(Answer<? extends R> answer) {
        answers.updateAndGet(before -> before.append(answer));
    }

    /** Adds the default method of the port as an answer. */
    @SuppressWarnings("unchecked") // the method has the type of the result
    void addRealMethod() {
        stubbed.filter(method -> Modifier.isAbstract(method.getModifiers())).forEach(method -> {
            throw new IllegalArgumentException(Port.declaring(method).name() + "." + method.getName()
                    + " is no default method, so it has no real one to call");
        });
        add(call -> (R) call.callRealMethod());
    }

    /** Called by Mockito with the call that is stubbed. */
    @Override
    public void validateFor(InvocationOnMock call) {
        stubbed = Option.some(call.getMethod());
    }

    @Override
    public @Nullable R answer(InvocationOnMock call) throws Throwable {
        if (Stubbing.isUnderWay()) {
            return null;
        }
        Queue<Answer<? extends R>> next = answers.getAndUpdate(before -> before.size() > 1 ? before.tail() : before);
        if (next.isEmpty()) {
            throw UnstubbedCall.error(call);
        }
        return next.head().answer(call);
    }
}
