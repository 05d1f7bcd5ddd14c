package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.lang.reflect.Method;
import java.util.Arrays;

/** The record that a write is about, read or deleted in the correct account. */
final class AddressedRecord {
    private AddressedRecord() {}

    /** Returns the record that an update addresses, as it is now. */
    static Either<Failure, Object> get(PortCall update) {
        return call("get", update, update.arguments().dropRight(1));
    }

    /** Deletes the record that a creation returned, and returns it. */
    static Either<Failure, Object> delete(PortCall creation, Object created) {
        Seq<Object> owner =
                creation.method().getParameterTypes()[0].getSimpleName().equals("CustomerNumber")
                        ? List.empty()
                        : creation.arguments().dropRight(1);
        return call("delete", creation, owner.append(idOf(creation, created)));
    }

    private static Object idOf(PortCall creation, Object created) {
        Class<?> type = List.of(creation.method().getDeclaringClass())
                .flatMap(port -> List.of(port.getMethods()))
                .filter(method -> method.getName().equals("delete"))
                .map(method -> method.getParameterTypes()[method.getParameterCount() - 1])
                .head();
        return Arrays.stream(created.getClass().getRecordComponents())
                .filter(component -> component.getType().equals(type))
                .findFirst()
                .map(component -> invoke(component.getAccessor(), created))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // of a method that returns a record
    private static Either<Failure, Object> call(String name, PortCall call, Seq<Object> arguments) {
        Method method = List.of(call.method().getDeclaringClass().getMethods())
                .find(it -> it.getName().equals(name) && it.getParameterCount() == arguments.size())
                .get();
        Object[] values = arguments
                .zipWith(List.of(method.getParameterTypes()), AddressedRecord::as)
                .toJavaArray();
        return (Either<Failure, Object>) invoke(method, call.original(), values);
    }

    private static Object as(Object argument, Class<?> type) {
        return type.equals(PaymentOwner.class) && argument instanceof JobNumber job ? PaymentOwner.of(job) : argument;
    }

    private static Object invoke(Method method, Object target, Object... values) {
        try {
            return method.invoke(target, values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(method.toString(), impossible);
        }
    }
}
