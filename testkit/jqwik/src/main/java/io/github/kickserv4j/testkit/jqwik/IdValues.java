package io.github.kickserv4j.testkit.jqwik;

import io.github.kickserv4j.domain.shared.ChargeTypeId;
import io.github.kickserv4j.domain.shared.CustomerSourceId;
import io.github.kickserv4j.domain.shared.CustomerTypeId;
import io.github.kickserv4j.domain.shared.EmployeeId;
import io.github.kickserv4j.domain.shared.ItemId;
import io.github.kickserv4j.domain.shared.JobStatusId;
import io.github.kickserv4j.domain.shared.JobTypeId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Ids of an account's own lists. */
final class IdValues {
    private IdValues() {}

    /** Returns ids from 1 to {@code greatest}. */
    static ValueArbitraries upTo(long greatest) {
        Arbitrary<Long> ids = numbers(greatest);
        return ValueArbitraries.NONE
                .with(JobTypeId.class, ids.map(JobTypeId::new))
                .with(JobStatusId.class, ids.map(JobStatusId::new))
                .with(ItemId.class, ids.map(ItemId::new))
                .with(ChargeTypeId.class, ids.map(ChargeTypeId::new))
                .with(CustomerTypeId.class, ids.map(CustomerTypeId::new))
                .with(CustomerSourceId.class, ids.map(CustomerSourceId::new))
                .with(EmployeeId.class, employees(greatest));
    }

    static Arbitrary<EmployeeId> employees(long greatest) {
        return numbers(greatest).map(EmployeeId::new);
    }

    private static Arbitrary<Long> numbers(long greatest) {
        return Arbitraries.longs().between(1, greatest);
    }
}
