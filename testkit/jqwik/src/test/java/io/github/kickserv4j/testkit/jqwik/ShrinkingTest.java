package io.github.kickserv4j.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.Customer;
import io.github.kickserv4j.domain.customer.CustomerFields;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.payment.NewPayment;
import io.github.kickserv4j.domain.payment.PaymentFields;
import io.github.kickserv4j.domain.shared.Field;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Patch;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.vavr.control.Option;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** A value that breaks a property shrinks to a small one; and the limits are among the edge cases. */
class ShrinkingTest {
    private static final int GENERATED = 400;

    /** Returns the smallest value that is found, step by step, as jqwik does. */
    private static <T> T shrunk(Arbitrary<T> values, Predicate<T> breaksIt) {
        Shrinkable<T> smallest = values.generator(GENERATED, true).stream(new Random(42))
                .limit(GENERATED)
                .filter(value -> breaksIt.test(value.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<T>> smaller = Optional.of(smallest);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smallest.shrink()
                    .filter(value -> breaksIt.test(value.value()))
                    .findFirst();
        }
        return smallest.value();
    }

    private static <E, T> Option<T> value(Patch<E> patch, Field<E, T> field) {
        return patch.updateOf(field).applyTo(Option.none());
    }

    @Example
    void customerShouldShrinkToTheFieldThatMatters() {
        Patch<Customer> shrunk = shrunk(KickservArbitraries.usual().newCustomers(), customer -> value(
                                customer.fields(), CustomerFields.PHONE_NUMBER)
                        .isDefined())
                .fields();

        assertThat(shrunk.fields()).containsExactlyInAnyOrder(CustomerFields.NAME, CustomerFields.PHONE_NUMBER);
        assertThat(value(shrunk, CustomerFields.NAME).get()).hasSize(1);
        assertThat(value(shrunk, CustomerFields.PHONE_NUMBER).get()).hasSize(1);
    }

    @Example
    void paymentShouldShrinkToASmallAmount() {
        NewPayment shrunk = shrunk(
                KickservArbitraries.usual().newPayments(),
                payment -> value(payment.fields(), PaymentFields.AMOUNT).get().isGreaterThan(Money.of("10")));

        assertThat(shrunk.fields().fields()).hasSize(2);
        assertThat(value(shrunk.fields(), PaymentFields.AMOUNT).get()).isLessThan(Money.of("12"));
    }

    @Example
    void accountShouldShrinkToOnePaymentOfOneJob() {
        Fixture shrunk = shrunk(
                KickservArbitraries.usual().accounts(),
                account -> created(account).jobs().exists(job -> job.payments().nonEmpty()));

        CreatedAccount created = created(shrunk);
        assertThat(created.customers()).hasSize(1);
        assertThat(created.customers().head().notes()).isEmpty();
        assertThat(created.jobs()).hasSize(1);
        assertThat(created.jobs().head().charges()).isEmpty();
        assertThat(created.jobs().head().payments()).hasSize(1);
    }

    private static CreatedAccount created(Fixture account) {
        return account.createIn(InMemoryKickserv.create());
    }

    @Example
    void hostileTextShouldShrinkToOnePiece() {
        assertThat(shrunk(KickservArbitraries.hostileTexts(), text -> text.contains("\u0000")))
                .isEqualTo("\u0000");
        assertThat(shrunk(KickservArbitraries.hostile().newCustomers(), customer -> true))
                .isEqualTo(NewCustomer.builder("a").build());
    }

    @Example
    void limitsShouldBeEdgeCases() {
        Set<String> longest = KickservArbitraries.hostile().newCustomers().edgeCases(GENERATED).suppliers().stream()
                .map(edgeCase -> value(edgeCase.get().value().fields(), CustomerFields.NAME)
                        .get())
                .collect(Collectors.toSet());

        assertThat(longest)
                .anyMatch(name -> name.codePointCount(0, name.length()) == 254)
                .contains("a");
        assertThat(KickservArbitraries.usual().money().edgeCases().suppliers())
                .extracting(edgeCase -> edgeCase.get().value())
                .contains(Money.ZERO, Money.of("9999.99"));
    }
}
