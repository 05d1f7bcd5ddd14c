package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.shared.InterceptedKickserv;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.Seq;
import java.util.concurrent.ConcurrentHashMap;

/** Updates that write every field, as it was when the record was first updated, so that updates in between are lost. */
final class LostUpdates {
    private LostUpdates() {}

    static Seq<Mutation> all() {
        return PortMethod.all()
                .filter(method -> method.isNamed("update"))
                .map(update -> new Mutation(
                        update + ".lost-update",
                        "Overwrites all fields at " + update
                                + " by those of the first read, so that earlier updates are lost.",
                        account -> overwriting(account, update)));
    }

    private static Kickserv overwriting(Kickserv account, PortMethod update) {
        var firstReads = new ConcurrentHashMap<Seq<Object>, Object>();
        return InterceptedKickserv.of(account, call -> {
            if (call.method().equals(update.method())) {
                Seq<Object> address = call.arguments().dropRight(1);
                AddressedRecord.get(call).forEach(record -> firstReads.putIfAbsent(address, record));
                Object first = firstReads.get(address);
                return (first == null ? call : complete(call, update, first)).proceed();
            }
            return call.proceed();
        });
    }

    private static PortCall complete(PortCall call, PortMethod update, Object first) {
        return PatchArgument.change(call, patch -> WritableFields.of(update)
                .removeAll(patch.fields())
                .foldLeft(patch, (whole, field) -> adding(whole, field, first)));
    }

    private static <T> Patch<Object> adding(Patch<Object> patch, Field<Object, T> field, Object first) {
        return field.valueIn(first).fold(() -> patch.clear(field), value -> patch.set(field, value));
    }
}
