package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.ports.ForwardingKickserv;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.customer.NameOrAddressFragment;
import io.github.kickserv4j.ports.job.JobRepository;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Adapters of which each really lacks one capability. */
final class LackingAdapter {
    private static final Set<String> WRITES = Set.of("create", "update", "delete", "win", "lose");

    private LackingAdapter() {}

    static Kickserv without(Capability capability) {
        int pageSize = capability == Capability.MANY_RECORDS ? 25 : 3;
        Kickserv twin = InMemoryKickserv.builder().pageSize(pageSize).build();
        return switch (capability) {
            case WRITES -> refusing(method -> WRITES.contains(method.getName()), twin);
            case UPDATES -> refusing(named("update"), twin);
            case DELETION -> refusing(named("delete"), twin);
            case MANY_RECORDS -> new RefusingKickserv(twin, afterCreations(20));
            case NAME_SEARCH -> refusing(takes(NameFragment.class), twin);
            case ADDRESS_SEARCH -> refusing(takes(NameOrAddressFragment.class), twin);
            case ID_SEARCH -> new RefusingKickserv(twin, LackingAdapter::isSearchById);
            case PAGE_SIZE -> withOwnPageSize(twin);
            case NOTES -> refusing(of("Note"), twin);
            case PAYMENTS -> refusing(of("Payment"), twin);
            case JOBS -> refusing(of("Job"), twin);
            case CHARGES -> refusing(of("Charge"), twin);
            case OPPORTUNITIES -> refusing(of("Opportunity").and(named("jobs").negate()), twin);
            case RECONCILING -> refusing(named("reconcile"), twin);
        };
    }

    private static Kickserv refusing(Predicate<Method> isRefused, Kickserv twin) {
        return new RefusingKickserv(twin, (method, arguments) -> isRefused.test(method));
    }

    private static Kickserv withOwnPageSize(Kickserv twin) {
        return new ForwardingKickserv() {
            @Override
            protected Kickserv delegate() {
                return twin;
            }

            @Override
            public JobRepository jobs() {
                return new PagesOfOwnSize(twin.jobs());
            }
        };
    }

    private static Predicate<Method> named(String name) {
        return method -> method.getName().equals(name);
    }

    private static Predicate<Method> takes(Class<?> parameter) {
        return method -> Arrays.asList(method.getParameterTypes()).contains(parameter);
    }

    private static Predicate<Method> of(String resource) {
        return method -> method.getDeclaringClass().getSimpleName().equals(resource + "Repository");
    }

    private static BiPredicate<Method, Object[]> afterCreations(int allowed) {
        var created = new AtomicInteger();
        return (method, arguments) -> method.getName().equals("create") && created.incrementAndGet() > allowed;
    }

    private static boolean isSearchById(Method method, Object... arguments) {
        return method.getName().equals("withId")
                || (method.getName().equals("of")
                        && arguments[0] instanceof Job job
                        && job.customerNumber().isEmpty()
                        && job.customer().isDefined());
    }
}
