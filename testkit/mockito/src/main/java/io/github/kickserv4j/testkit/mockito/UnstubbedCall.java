package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.job.JobRepository;
import io.vavr.Lazy;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/** The answer to a call without a stub: an error that names the call, and the line that stubs it. */
final class UnstubbedCall implements Answer<Object> {
    /** The jobs of opportunities, which need no stub since they are no operation. */
    private final Lazy<JobRepository> jobs = Lazy.of(() -> KickservMocks.mock(JobRepository.class));

    @Override
    public @Nullable Object answer(InvocationOnMock call) throws Throwable {
        Method method = call.getMethod();
        if (method.getDeclaringClass() == Object.class) {
            return Mockito.RETURNS_DEFAULTS.answer(call);
        }
        if (method.getReturnType() == JobRepository.class) {
            return jobs.get();
        }
        if (Stubbing.isUnderWay()) {
            return null;
        }
        throw error(call);
    }

    static AssertionError error(InvocationOnMock call) {
        var text = new CallText(call.getMethod(), call.getArguments());
        return new AssertionError(text.call() + " is not stubbed. This line stubs it:\n  " + text.stub()
                + "\nMockito's when(...) makes the call itself: use KickservMocks.stub(() -> ...).");
    }
}
