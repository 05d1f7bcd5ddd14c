package io.github.kickserv4j.testkit.mockito;

import io.github.kickserv4j.ports.shared.Reconciliation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Describes a call on a mock, and the line that stubs it. */
final class CallText {
    private static final int LONGEST = 200;
    private static final Pattern PACKAGE = Pattern.compile("\\b(\\p{Lower}\\w*\\.)+");

    private final Method method;
    private final Object[] arguments;

    CallText(Method method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    /** Returns the call with its arguments, such as {@code customers.get(380)}. Long ones are cut. */
    String call() {
        return call(List.of(arguments).map(String::valueOf).map(CallText::cut));
    }

    /** Returns the line that stubs the call. */
    String stub() {
        String verb = method.getReturnType() == Stream.class ? "yields" : "succeeds";
        return "stub(() -> " + call(parameters()) + ")." + verb + "(" + value(method.getGenericReturnType()) + ");";
    }

    private static String cut(String argument) {
        return argument.length() > LONGEST ? argument.substring(0, LONGEST) + "…" : argument;
    }

    /** Matchers and values must not be mixed. */
    private Seq<String> parameters() {
        Seq<Option<String>> literals =
                List.of(arguments).zipWith(List.of(method.getParameterTypes()), ArgumentLiteral::of);
        return literals.forAll(Option::isDefined)
                ? literals.map(Option::get)
                : literals.zipWith(List.of(method.getGenericParameterTypes()), CallText::matcher);
    }

    private static String matcher(Option<String> literal, Type type) {
        return literal.map(value -> "eq(" + value + ")").getOrElse(() -> any(type));
    }

    /** Returns the matcher of any value. That of a class literal would be unchecked for a type with arguments. */
    private static String any(Type type) {
        return type instanceof Class<?> plain
                ? "any(" + plain.getSimpleName() + ".class)"
                : "ArgumentMatchers.<" + PACKAGE.matcher(type.getTypeName()).replaceAll("") + ">any()";
    }

    private String call(Seq<String> parameters) {
        return Port.declaring(method).name() + "." + method.getName() + parameters.mkString("(", ", ", ")");
    }

    /** Returns an expression of the value within the result, such as {@code customer}. */
    private static String value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] inner = generic.getActualTypeArguments();
            return enclosed(generic.getRawType(), value(inner[inner.length - 1]));
        }
        String name = ((Class<?>) type).getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String enclosed(Type type, String value) {
        if (type == Reconciliation.class) {
            return "new Reconciliation.Done<>(Option.of(" + value + "))";
        }
        return type == Option.class ? "Option.of(" + value + ")" : type == Seq.class ? "List.of(" + value + ")" : value;
    }
}
