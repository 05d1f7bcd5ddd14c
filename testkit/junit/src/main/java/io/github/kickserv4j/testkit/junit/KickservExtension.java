package io.github.kickserv4j.testkit.junit;

import java.lang.reflect.Constructor;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Injects accounts, closes them, and adds what they held to failures. {@link KickservTest} registers it. */
public final class KickservExtension
        implements ParameterResolver,
                AfterEachCallback,
                AfterAllCallback,
                InvocationInterceptor,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {

    /** Called by JUnit. */
    public KickservExtension() {}

    /** The constructor gets the account of the test that it is called for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return InjectableTypes.of(context).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        OpenAccount account = new AccountScope(context).account(parameter.getDeclaringExecutable());
        return account.find(type).getOrElseThrow(() -> WrongUse.of(account.absence(type, TestAdapters.of(context))));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw explained(context, failure);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw explained(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw explained(context, failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw explained(context, failure);
    }

    @Override
    public void handleAfterAllMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw explained(context, failure);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        new AccountScope(context).close();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        new AccountScope(context).close();
    }

    /** A constructor has no handler of its exceptions. */
    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        return proceed(invocation, context);
    }

    /** A dynamic test has no handler of its exceptions. */
    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext test, ExtensionContext context) throws Throwable {
        proceed(invocation, context);
    }

    private static <T> T proceed(Invocation<T> invocation, ExtensionContext context) throws Throwable {
        try {
            return invocation.proceed();
        } catch (Throwable failure) {
            throw explained(context, failure);
        }
    }

    private static Throwable explained(ExtensionContext context, Throwable failure) {
        FailedTest test = FailedTest.of(context);
        return InjectableTypes.of(test.declared())
                .explanation(failure)
                .orElse(() -> new AccountScope(test.declared()).open().map(open -> AccountReport.of(open, test)))
                .filter(text -> !(failure instanceof TestAbortedException))
                .map(text -> FailureDetails.addTo(failure, text))
                .getOrElse(failure);
    }
}
