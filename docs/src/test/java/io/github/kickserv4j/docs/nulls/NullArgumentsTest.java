package io.github.kickserv4j.docs.nulls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.assertj.ReceivedRequestsAssert;
import io.github.kickserv4j.testkit.faultinjection.FaultyKickserv;
import io.github.kickserv4j.testkit.mockito.PageStub;
import io.github.kickserv4j.testkit.mockito.ResultStub;
import io.github.kickserv4j.testkit.mockito.WalkStub;
import io.github.kickserv4j.testkit.wirefault.WireExchange;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** No public method of any module takes {@code null} silently: each says which of its parameters it was. */
class NullArgumentsTest {
    private static final SampleValues SAMPLES = new SampleValues();
    /** Applications have none before a connection is served, a request was received, or a call is stubbed. */
    private static final Set<Class<?>> ONLY_MADE_INSIDE =
            Set.of(WireExchange.class, ReceivedRequestsAssert.class, ResultStub.class, PageStub.class, WalkStub.class);

    private static final List<Method> PORTS = List.of(Kickserv.class.getMethods());

    @AfterAll
    static void close() throws Exception {
        SAMPLES.close();
    }

    @TestFactory
    @Tag("rule:null-is-refused")
    Stream<DynamicTest> everyPublicTypeShouldNameTheParameterThatIsNull() {
        return PublicApi.types().stream()
                .filter(type -> PublicApi.callables(type).findAny().isPresent())
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(), () -> assertThat(silent(type)).isEmpty()));
    }

    /** Over HTTP, in the twin, and where faults are injected alike, before anything is sent. */
    @TestFactory
    @Tag("rule:null-is-refused")
    Stream<DynamicTest> everyMethodOfEveryPortShouldNameTheParameterThatIsNullAndSendNothing() {
        return Stream.of(HttpKickserv.class, InMemoryKickserv.class, FaultyKickserv.class)
                .flatMap(adapter -> PORTS.stream()
                        .map(port -> DynamicTest.dynamicTest(
                                adapter.getSimpleName() + " "
                                        + port.getReturnType().getSimpleName(),
                                () -> {
                                    var server = (FakeKickserv) SAMPLES.of(FakeKickserv.class);
                                    Object repository = port.invoke(SAMPLES.of(adapter));
                                    assertThat(Arrays.stream(
                                                            port.getReturnType().getMethods())
                                                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                                                    .flatMap(method -> problems(repository, method)))
                                            .isEmpty();
                                    assertThat(server.requests()).isEmpty();
                                })));
    }

    private static List<String> silent(Class<?> type) {
        return PublicApi.callables(type)
                .flatMap(callable -> problems(
                        callable instanceof Constructor || Modifier.isStatic(callable.getModifiers())
                                ? type
                                : SAMPLES.of(type),
                        callable))
                .toList();
    }

    private static Stream<String> problems(@Nullable Object target, Executable callable) {
        return IntStream.range(0, callable.getParameterCount())
                .filter(index -> mustBeGiven(callable, index))
                .mapToObj(index -> problem(target, callable, index))
                .flatMap(Optional::stream);
    }

    private static boolean mustBeGiven(Executable callable, int index) {
        AnnotatedType declared = callable.getAnnotatedParameterTypes()[index];
        return !callable.getParameterTypes()[index].isPrimitive() && !declared.isAnnotationPresent(Nullable.class);
    }

    private static Optional<String> problem(@Nullable Object target, Executable callable, int index) {
        String parameter = callable.getParameters()[index].getName();
        return Optional.ofNullable(outcome(target, callable, index))
                .map(outcome -> callable + " " + parameter + ": " + outcome);
    }

    private static @Nullable String outcome(@Nullable Object target, Executable callable, int index) {
        Object[] arguments = SAMPLES.of(callable);
        if (target == null || arguments == null) {
            return ONLY_MADE_INSIDE.contains(callable.getDeclaringClass()) || isGivenOnly(callable)
                    ? null
                    : "cannot be called by this test";
        }
        arguments[index] = null;
        try {
            Object given = call(callable, target, arguments);
            if (given instanceof Validation<?, ?> read && read.isInvalid()) {
                return requires(read.getError()) ? null : "says " + read.getError();
            }
            return given instanceof HttpKickservBuilder settings
                    ? required(settings)
                    : "took it, and gave " + given.getClass().getSimpleName();
        } catch (InvocationTargetException thrown) {
            return named(thrown.getCause(), callable.getParameters()[index].getName());
        } catch (ReflectiveOperationException impossible) {
            return impossible.toString();
        }
    }

    private static boolean requires(Object violations) {
        return violations instanceof Seq<?> seq
                && seq.exists(it -> it instanceof Violation violation && violation.isOf(Rule.REQUIRED));
    }

    private static boolean isGivenOnly(Executable callable) {
        return Arrays.stream(callable.getParameterTypes()).anyMatch(ONLY_MADE_INSIDE::contains);
    }

    /** What a program reads from its environment may be missing: the settings say so with all else that is wrong with them. */
    private static @Nullable String required(HttpKickservBuilder settings) {
        return settings.validate().fold(violations -> violations.exists(it -> it.isOf(Rule.REQUIRED)), client -> false)
                ? null
                : "took it, and the settings do not say that it is required";
    }

    private static Object call(Executable callable, Object target, Object[] arguments)
            throws ReflectiveOperationException {
        Object result = callable instanceof Method method
                ? method.invoke(target, arguments)
                : ((Constructor<?>) callable).newInstance(arguments);
        return result == null ? "nothing" : result;
    }

    private static @Nullable String named(Throwable thrown, String parameter) {
        String message = String.valueOf(thrown.getMessage());
        boolean isNamed = thrown instanceof NullPointerException
                && (message.equals(parameter) || message.endsWith("because \"" + parameter + "\" is null"));
        boolean isRequired = thrown instanceof InvalidInputException && message.endsWith(" is required");
        return isNamed || isRequired ? null : "threw " + thrown;
    }
}
