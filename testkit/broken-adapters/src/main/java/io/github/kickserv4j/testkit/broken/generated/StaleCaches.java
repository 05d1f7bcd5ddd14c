package io.github.kickserv4j.testkit.broken.generated;

import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.testkit.broken.shared.InterceptedKickserv;
import io.github.kickserv4j.testkit.broken.shared.Mutation;
import io.github.kickserv4j.testkit.broken.shared.PortCall;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.concurrent.ConcurrentHashMap;

/** Reads that are answered from a cache, which is invalidated by every write but one, or by none. */
final class StaleCaches {
    /** The writes that change what is read of each resource. A walk, and what a job leads to, are read by other methods. */
    private static final Map<String, String> CHANGED_BY = LinkedHashMap.of(
            "customers", "(customers|payments|charges)\\..*|jobs\\.delete",
            "notes", "notes\\..*|(jobs|customers)\\.delete",
            "payments", "payments\\..*|(jobs|customers)\\.delete",
            "jobs", "(jobs|payments|charges|opportunities)\\..*|customers\\.delete",
            "charges", "charges\\..*|jobs\\.(create|delete)",
            "opportunities", "opportunities\\..*|jobs\\.(update|delete).*");

    private StaleCaches() {}

    static Seq<Mutation> all() {
        Seq<PortMethod> writes = PortMethod.all().filter(PortMethod::isWrite);
        return PortMethod.all().filter(StaleCaches::canBeCached).flatMap(read -> writes.filter(
                        write -> isChangedBy(read, write))
                .map(write -> after(read, write))
                .prepend(ever(read)));
    }

    private static boolean canBeCached(PortMethod method) {
        return (!method.method().isDefault() || method.isNamed("withId")) && !method.isWrite();
    }

    private static boolean isChangedBy(PortMethod read, PortMethod write) {
        return write.name().matches(CHANGED_BY.get(read.resource()).getOrElse(""))
                && !(read.name().equals("charges.get") && write.name().equals("jobs.create"));
    }

    private static Mutation ever(PortMethod read) {
        return new Mutation(
                read + ".stale",
                "Answers " + read + " from a cache that no write invalidates.",
                account -> cached(account, read, List.empty()));
    }

    private static Mutation after(PortMethod read, PortMethod write) {
        return new Mutation(
                read + ".stale-after-" + write,
                "Answers " + read + " from a cache that every write but " + write + " invalidates.",
                account -> cached(
                        account,
                        read,
                        PortMethod.all().filter(PortMethod::isWrite).remove(write)));
    }

    private static Kickserv cached(Kickserv account, PortMethod read, Seq<PortMethod> invalidating) {
        var cache = new ConcurrentHashMap<Seq<Object>, Object>();
        var methods = invalidating.map(PortMethod::method).toSet();
        return InterceptedKickserv.of(account, call -> {
            Object result = call.method().equals(read.method()) ? cached(call, cache) : call.proceed();
            if (methods.contains(call.method())) {
                cache.clear();
            }
            return result;
        });
    }

    private static Object cached(PortCall call, ConcurrentHashMap<Seq<Object>, Object> cache) {
        Object cachedResult = cache.get(call.arguments());
        Object result = cachedResult == null ? call.proceed() : cachedResult;
        cache.putIfAbsent(call.arguments(), result);
        return result;
    }
}
