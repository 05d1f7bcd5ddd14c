package io.github.kickserv4j.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.job.NewJob;
import io.github.kickserv4j.domain.note.NewNote;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.JobTypeId;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.job.JobFilter;
import io.github.kickserv4j.ports.job.OpportunityFilter;
import io.github.kickserv4j.ports.readahead.ReadAheadKickserv;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.testkit.contract.KickservContract;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An account whose walks read ahead. */
class ReadAheadTest {
    private static final CustomerNumber CUSTOMER = new CustomerNumber(1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final BlockingQueue<PageRequest> requested = new LinkedBlockingQueue<>();

    static Stream<Function<Kickserv, Stream<? extends Either<Failure, ?>>>> walks() {
        return Stream.of(
                account -> account.customers().all(CustomerFilter.ALL),
                account -> account.customers().all(new NameFragment("seed")),
                account -> account.notes().all(NoteOwner.of(CUSTOMER)),
                account -> account.payments().all(PaymentOwner.of(CUSTOMER)),
                account -> account.jobs().all(JobFilter.ALL),
                account -> account.jobs().all(CUSTOMER, List.empty()),
                account -> account.opportunities().jobs().all(JobFilter.ALL),
                account -> account.opportunities().all(OpportunityFilter.ALL));
    }

    @ParameterizedTest
    @MethodSource("walks")
    @Timeout(60)
    void walkShouldRequestAPageBeforeItIsNeeded(Function<Kickserv, Stream<? extends Either<Failure, ?>>> walk)
            throws InterruptedException {
        Kickserv account = ReadAheadKickserv.of(recording(Kickserv.class, threeOfEach()), 2);

        Iterator<? extends Either<Failure, ?>> records = walk.apply(account).iterator();
        assertThat(List.of(records.next(), records.next())).allMatch(Either::isRight);

        assertThat(List.of(requested.take(), requested.take(), requested.take()))
                .containsExactlyInAnyOrder(new PageRequest(1), new PageRequest(2), new PageRequest(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65, -1, Integer.MAX_VALUE})
    void ofShouldRefuseOtherNumbersOfPages(int pages) {
        assertThatThrownBy(() -> ReadAheadKickserv.of(InMemoryKickserv.create(), pages))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("pages_in_flight must be from 1 to 64 (was \"" + pages + "\")");
    }

    @Test
    void chargesShouldBeThoseOfTheAccount() {
        Kickserv account = threeOfEach();

        assertThat(ReadAheadKickserv.of(account, 64).charges()).isSameAs(account.charges());
    }

    private static Kickserv threeOfEach() {
        InMemoryKickserv twin = InMemoryKickserv.builder().pageSize(1).build();
        for (int i = 0; i < 3; i++) {
            twin.customers().create(NewCustomer.builder("Seed " + i).build()).get();
            twin.notes()
                    .create(NoteOwner.of(CUSTOMER), NewNote.builder("note " + i).build())
                    .get();
            JobNumber job = twin.jobs()
                    .create(CUSTOMER, NewJob.builder(new JobTypeId(1)).build())
                    .get()
                    .number();
            twin.payments()
                    .create(job, NewPayment.builder(Money.of("1"), DAY).build())
                    .get();
            twin.opportunities()
                    .create(CUSTOMER, NewJob.builder(new JobTypeId(1)).build())
                    .get();
        }
        return twin;
    }

    /** Returns {@code target}, and whatever it hands out, with a record of the pages that are requested. */
    private <T> T recording(Class<T> port, T target) {
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    if (method.getReturnType().getSimpleName().endsWith("Repository")) {
                        return recordingUnchecked(method.getReturnType(), method.invoke(target));
                    }
                    Arrays.stream(arguments)
                            .filter(PageRequest.class::isInstance)
                            .forEach(page -> requested.add((PageRequest) page));
                    return method.invoke(target, arguments);
                }));
    }

    private <T> T recordingUnchecked(Class<T> port, Object target) {
        return recording(port, port.cast(target));
    }

    @Nested
    class Contract extends KickservContract {
        private final Kickserv account =
                ReadAheadKickserv.of(InMemoryKickserv.builder().pageSize(2).build(), 4);

        @Override
        protected Kickserv kickserv() {
            return account;
        }
    }
}
