package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/**
 * A method of a port.
 *
 * @param resource the port, such as {@code customers}
 */
record PortMethod(String resource, Method method) {
    private static final Seq<String> WRITES = List.of("create", "update", "delete", "win", "lose");
    private static final Map<String, String> SUFFIXES = LinkedHashMap.of(
            "CustomerNumber",
            "OfCustomer",
            "NameFragment",
            "ByName",
            "PageRequest",
            "From",
            "UncertainWrite",
            "OfWrite");

    /** Returns all methods of all ports. */
    static Seq<PortMethod> all() {
        return List.of(Kickserv.class.getMethods()).sortBy(Method::getName).flatMap(PortMethod::ofPort);
    }

    private static Seq<PortMethod> ofPort(Method port) {
        return List.of(port.getReturnType().getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() > 0)
                .map(method -> new PortMethod(port.getName(), method))
                .sortBy(PortMethod::name);
    }

    /** Returns the port and the method, such as {@code jobs.get}; for an overload also its own parameters, as in {@code jobs.getOfCustomer}. */
    String name() {
        Seq<Method> overloads = List.of(method.getDeclaringClass().getMethods())
                .filter(other -> other.getName().equals(method.getName()));
        return SUFFIXES.filterKeys(type -> hasParameter(type) && overloads.exists(other -> !hasParameter(other, type)))
                .values()
                .mkString(resource + "." + method.getName(), "", "");
    }

    boolean isNamed(String name) {
        return method.getName().equals(name);
    }

    boolean isWrite() {
        return WRITES.contains(method.getName());
    }

    /** Returns true if it returns one record, which may be absent. */
    boolean returnsRecord() {
        return !returnsList() && !returnsWalk() && !isNamed("reconcile") && !isNamed("withName");
    }

    boolean returnsPage() {
        return result().getTypeName().startsWith(Page.class.getName());
    }

    boolean returnsList() {
        return returnsPage() || result().getTypeName().startsWith(Seq.class.getName());
    }

    boolean returnsWalk() {
        return method.getReturnType().equals(Stream.class);
    }

    /** Returns true if it returns only the requested page. */
    boolean isPaged() {
        return List.of(method.getParameterTypes()).contains(PageRequest.class);
    }

    /** Returns true if it fails when what it addresses is absent. */
    boolean hasAddress() {
        return method.getParameterTypes()[0].getSimpleName().matches(".*(Number|Id|Owner)");
    }

    private Type result() {
        return method.getGenericReturnType() instanceof ParameterizedType result
                ? result.getActualTypeArguments()[result.getActualTypeArguments().length - 1]
                : method.getReturnType();
    }

    private boolean hasParameter(String type) {
        return hasParameter(method, type);
    }

    private static boolean hasParameter(Method method, String type) {
        return List.of(method.getParameterTypes())
                .exists(it -> it.getSimpleName().equals(type));
    }

    @Override
    public String toString() {
        return name();
    }
}
