package io.github.kickserv4j.testkit.mockito;

import static io.github.kickserv4j.testkit.mockito.KickservMocks.stub;
import static io.github.kickserv4j.testkit.mockito.Samples.ANN;
import static io.github.kickserv4j.testkit.mockito.Samples.JOB;
import static io.github.kickserv4j.testkit.mockito.Samples.NEW;
import static io.github.kickserv4j.testkit.mockito.Samples.NUMBER;
import static io.github.kickserv4j.testkit.mockito.Samples.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.note.NoteOwner;
import io.github.kickserv4j.domain.payment.PaymentOwner;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.NoteId;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.customer.FullName;
import io.github.kickserv4j.ports.customer.NameFragment;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mockito.Mockito;

class UnstubbedCallTest {
    private final Kickserv kickserv = KickservMocks.kickserv();
    private final CustomerRepository customers = kickserv.customers();

    @TestFactory
    Stream<DynamicTest> everyMethodOfEveryPortShouldNameTheCallAndTheLineThatStubsIt() {
        return Arrays.stream(Kickserv.class.getMethods())
                .flatMap(port -> Arrays.stream(port.getReturnType().getMethods())
                        .filter(method -> method.getReturnType() != JobRepository.class)
                        .map(method -> DynamicTest.dynamicTest(
                                port.getName() + "." + method.getName(), () -> refuses(port, method))));
    }

    private void refuses(Method port, Method method) throws ReflectiveOperationException {
        String call = port.getName() + "." + method.getName() + "(";
        Object mock = port.invoke(kickserv);

        assertThatThrownBy(() -> method.invoke(mock, new Object[method.getParameterCount()]))
                .cause()
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(call)
                .hasMessageContaining(" is not stubbed. This line stubs it:\n  stub(() -> " + call);
    }

    @Test
    void lineShouldHaveTheArgumentsAsValuesOrElseAllAsMatchers() {
        shouldBeStubbedBy(
                () -> customers.get(NUMBER),
                "customers.get(380)",
                "stub(() -> customers.get(new CustomerNumber(380))).succeeds(customer);");
        shouldBeStubbedBy(
                () -> customers.get(new CustomerNumber(3_000_000_000L)),
                "customers.get(3000000000)",
                "stub(() -> customers.get(new CustomerNumber(3000000000L))).succeeds(customer);");
        shouldBeStubbedBy(
                () -> customers.create(NEW),
                "customers.create(" + NEW + ")",
                "stub(() -> customers.create(any(NewCustomer.class))).succeeds(customer);");
        shouldBeStubbedBy(
                () -> customers.list(CustomerFilter.ALL, new PageRequest(2)),
                "customers.list(" + CustomerFilter.ALL + ", " + new PageRequest(2) + ")",
                "stub(() -> customers.list(CustomerFilter.ALL, new PageRequest(2))).succeeds(customer);");
        shouldBeStubbedBy(
                () -> kickserv.payments().create(JOB, PAYMENT),
                "payments.create(61, " + PAYMENT + ")",
                "stub(() -> payments.create(eq(new JobNumber(61)), any(NewPayment.class))).succeeds(payment);");
        shouldBeStubbedBy(
                () -> kickserv.notes().get(NoteOwner.of(NUMBER), new NoteId(5)),
                "notes.get(" + NoteOwner.of(NUMBER) + ", 5)",
                "stub(() -> notes.get(NoteOwner.of(new CustomerNumber(380)), new NoteId(5))).succeeds(note);");
        shouldBeStubbedBy(
                () -> kickserv.payments().all(PaymentOwner.of(JOB)),
                "payments.all(" + PaymentOwner.of(JOB) + ")",
                "stub(() -> payments.all(PaymentOwner.of(new JobNumber(61)))).yields(payment);");
        var name = new FullName("Ann Quist");
        shouldBeStubbedBy(
                () -> customers.withName(name),
                "customers.withName(" + name + ")",
                "stub(() -> customers.withName(any(FullName.class))).succeeds(Option.of(customer));");
        shouldBeStubbedBy(
                () -> kickserv.charges().list(JOB),
                "charges.list(61)",
                "stub(() -> charges.list(new JobNumber(61))).succeeds(List.of(charge));");
        var fragment = new NameFragment("Quist");
        shouldBeStubbedBy(
                () -> customers.all(fragment, PageRequest.FIRST),
                "customers.all(" + fragment + ", " + PageRequest.FIRST + ")",
                "stub(() -> customers.all(any(NameFragment.class), eq(PageRequest.FIRST))).yields(customer);");
    }

    @Test
    void callShouldBeCutWhereAnArgumentIsLong() {
        NewCustomer longNamed = NewCustomer.builder("Ann".repeat(80)).build();

        shouldBeStubbedBy(
                () -> customers.create(longNamed),
                "customers.create(" + longNamed.toString().substring(0, 200) + "…)",
                "stub(() -> customers.create(any(NewCustomer.class))).succeeds(customer);");
    }

    @Test
    void callShouldStillNeedAStubWhenOtherArgumentsHaveOne() {
        stub(() -> customers.get(new CustomerNumber(2))).succeeds(ANN);

        assertThatThrownBy(() -> customers.get(NUMBER)).hasMessageStartingWith("customers.get(380) is not stubbed");
        assertThat(customers.get(new CustomerNumber(2)).get()).isEqualTo(ANN);
    }

    @Test
    void callWithinMockitosWhenShouldNameWhatToUse() {
        assertThatThrownBy(() -> Mockito.when(customers.get(NUMBER)))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("use KickservMocks.stub(() -> ...).");
    }

    @Test
    void opportunitiesShouldHaveTheJobsOfTheAccount() {
        assertThat(kickserv.opportunities().jobs()).isSameAs(kickserv.jobs());
    }

    @Test
    void methodsOfObjectShouldNeedNoStub() {
        assertThat(customers).hasToString("customers").isEqualTo(customers).isNotEqualTo(kickserv.jobs());
        assertThat(customers.hashCode()).isEqualTo(customers.hashCode());
    }

    @Test
    void mockShouldBeRefusedWhenTheTypeIsNoRepository() {
        assertThatThrownBy(() -> KickservMocks.mock(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class java.lang.String is no repository of Kickserv");
        assertThatThrownBy(() -> KickservMocks.mock(Kickserv.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "Kickserv is no repository of Kickserv: KickservMocks.kickserv() mocks the account");
    }

    private static void shouldBeStubbedBy(ThrowingCallable unstubbed, String call, String line) {
        assertThatThrownBy(unstubbed)
                .isInstanceOf(AssertionError.class)
                .hasMessage(call + " is not stubbed. This line stubs it:\n  " + line
                        + "\nMockito's when(...) makes the call itself: use KickservMocks.stub(() -> ...).");
    }
}
