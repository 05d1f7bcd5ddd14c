package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.function.UnaryOperator;

/** The fields of a new record, or of a change, which are the last argument of a creation or an update. */
final class PatchArgument {
    private PatchArgument() {}

    @SuppressWarnings("unchecked") // of the records that the port is of
    static Patch<Object> of(PortCall call) {
        Object argument = call.arguments().last();
        try {
            return (Patch<Object>) component(argument).getAccessor().invoke(argument);
        } catch (ReflectiveOperationException notOfPatch) {
            throw new IllegalArgumentException(argument + " holds no patch", notOfPatch);
        }
    }

    /** Returns the call with other fields. */
    static PortCall change(PortCall call, UnaryOperator<Patch<Object>> change) {
        return with(call, change.apply(of(call)));
    }

    /** Returns the call with other fields; the call itself if a record cannot have them. */
    static PortCall with(PortCall call, Patch<Object> patch) {
        Class<?> type = call.arguments().last().getClass();
        try {
            Object other = type.getConstructor(Patch.class).newInstance(patch);
            return call.with(type, other);
        } catch (InvocationTargetException invalid) {
            return call;
        } catch (ReflectiveOperationException notOfPatch) {
            throw new IllegalArgumentException(type + " holds no patch", notOfPatch);
        }
    }

    private static RecordComponent component(Object argument) {
        return argument.getClass().getRecordComponents()[0];
    }
}
