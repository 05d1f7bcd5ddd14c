package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.job.Charge;
import io.github.kickserv4j.domain.job.ChargeFields;
import io.github.kickserv4j.domain.job.Job;
import io.github.kickserv4j.domain.job.JobFields;
import io.github.kickserv4j.domain.note.Note;
import io.github.kickserv4j.domain.note.NoteFields;
import io.github.kickserv4j.domain.payment.Payment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Patch;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides hostile values and patches, which may break rules, for parameters with {@link Hostile}. */
public final class HostileValueProvider implements ArbitraryProvider {
    private static final int BEFORE_THE_USUAL_ONES = 10;
    private static final KickservArbitraries HOSTILE = KickservArbitraries.hostile();
    private static final Map<Class<?>, Arbitrary<?>> PATCHES = HashMap.<Class<?>, Arbitrary<?>>of(
                    Customer.class, HOSTILE.input(CustomerFields.ALL))
            .put(Job.class, HOSTILE.input(JobFields.ALL))
            .put(Charge.class, HOSTILE.input(ChargeFields.ALL))
            .put(Payment.class, HOSTILE.input(PaymentFields.ALL))
            .put(Note.class, HOSTILE.input(NoteFields.ALL));

    /** Creates the provider, as the {@link java.util.ServiceLoader} does. */
    public HostileValueProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Objects.requireNonNull(targetType, "targetType");
        return targetType.isAnnotated(Hostile.class) && values(targetType).isDefined();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Objects.requireNonNull(targetType, "targetType");
        Objects.requireNonNull(subtypeProvider, "subtypeProvider");
        return Set.of(values(targetType).get());
    }

    @Override
    public int priority() {
        return BEFORE_THE_USUAL_ONES;
    }

    private static Option<Arbitrary<?>> values(TypeUsage targetType) {
        return targetType.getRawType() == Patch.class
                ? PATCHES.get(targetType.getTypeArgument(0).getRawType())
                : HOSTILE.values().ofType(targetType.getRawType());
    }
}
