package io.github.kickserv4j.testkit.mockito;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.stream.Stream;

/** Describes a call on a mock, and the line that stubs it. */
final class CallText {
    private final Method method;
    private final Object[] arguments;

    CallText(Method method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    /** Returns the call with its arguments, such as {@code customers.get(380)}. */
    String call() {
        return call(List.of(arguments).map(String::valueOf));
    }

    /** Returns the line that stubs the call. */
    String stub() {
        String verb = method.getReturnType() == Stream.class ? "yields" : "succeeds";
        return "stub(() -> " + call(parameters()) + ")." + verb + "(" + recordName(method.getGenericReturnType())
                + ");";
    }

    /** Matchers and values must not be mixed. */
    private Seq<String> parameters() {
        Seq<Option<String>> literals =
                List.of(arguments).zipWith(List.of(method.getParameterTypes()), ArgumentLiteral::of);
        return literals.forAll(Option::isDefined)
                ? literals.map(Option::get)
                : literals.zipWith(List.of(method.getParameterTypes()), CallText::matcher);
    }

    private static String matcher(Option<String> literal, Class<?> type) {
        return literal.map(value -> "eq(" + value + ")").getOrElse("any(" + type.getSimpleName() + ".class)");
    }

    private String call(Seq<String> parameters) {
        return Port.declaring(method).name() + "." + method.getName() + parameters.mkString("(", ", ", ")");
    }

    /** Returns a name for the value within the result, such as {@code customer}. */
    private static String recordName(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] inner = generic.getActualTypeArguments();
            String within = recordName(inner[inner.length - 1]);
            return generic.getRawType() == Option.class ? "Option.of(" + within + ")" : within;
        }
        String name = ((Class<?>) type).getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
