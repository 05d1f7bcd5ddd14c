package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.ChargeChange;
import io.github.kickserv4j.domain.job.JobChange;
import io.github.kickserv4j.domain.job.NewCharge;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteChange;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentChange;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Provides records, amounts and whole accounts for parameters of these types. */
public final class RecordProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Function<KickservArbitraries, Arbitrary<?>>> BY_TYPE =
            HashMap.<Class<?>, Function<KickservArbitraries, Arbitrary<?>>>of(
                            NewCustomer.class, KickservArbitraries::newCustomers)
                    .put(CustomerChange.class, KickservArbitraries::customerChanges)
                    .put(NewJob.class, KickservArbitraries::newJobs)
                    .put(JobChange.class, KickservArbitraries::jobChanges)
                    .put(NewCharge.class, KickservArbitraries::newCharges)
                    .put(ChargeChange.class, KickservArbitraries::chargeChanges)
                    .put(NewPayment.class, KickservArbitraries::newPayments)
                    .put(PaymentChange.class, KickservArbitraries::paymentChanges)
                    .put(NewNote.class, KickservArbitraries::newNotes)
                    .put(NoteChange.class, KickservArbitraries::noteChanges)
                    .put(Money.class, KickservArbitraries::money)
                    .put(Fixture.class, KickservArbitraries::accounts);

    /** Creates the provider, as the {@link java.util.ServiceLoader} does. */
    public RecordProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Objects.requireNonNull(targetType, "targetType");
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Objects.requireNonNull(targetType, "targetType");
        Objects.requireNonNull(subtypeProvider, "subtypeProvider");
        KickservArbitraries records =
                targetType.isAnnotated(Hostile.class) ? KickservArbitraries.hostile() : KickservArbitraries.usual();
        return Set.of(BY_TYPE.get(targetType.getRawType()).get().apply(records));
    }
}
