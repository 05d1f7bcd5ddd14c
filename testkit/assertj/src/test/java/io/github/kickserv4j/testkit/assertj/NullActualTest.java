package io.github.kickserv4j.testkit.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.job.JobStatus;
import io.github.kickserv4j.domain.payment.PaymentStatus;
import io.github.kickserv4j.domain.payment.PaymentType;
import io.github.kickserv4j.domain.shared.CustomerId;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobId;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Money;
import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.shared.Delivery;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No assertion fails with a {@code NullPointerException} where there is nothing to look at. */
class NullActualTest {
    private static final Map<Class<?>, Object> ARGUMENTS = Map.ofEntries(
            Map.entry(String.class, "1"),
            Map.entry(Object.class, "1"),
            Map.entry(long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(Class.class, Failure.NotFound.class),
            Map.entry(Consumer.class, (Consumer<Object>) it -> {}),
            Map.entry(InstanceOfAssertFactory.class, KickservAssertFactories.CUSTOMER),
            Map.entry(Rule.class, Rule.NOT_BLANK),
            Map.entry(Delivery.class, Delivery.UNKNOWN),
            Map.entry(Operation.class, CustomerOperations.CREATE),
            Map.entry(Money.class, Money.ZERO),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Duration.class, Duration.ZERO),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2024-06-05T10:00:00-04:00")),
            Map.entry(CustomerNumber.class, new CustomerNumber(1)),
            Map.entry(JobNumber.class, new JobNumber(1)),
            Map.entry(CustomerId.class, new CustomerId(1)),
            Map.entry(JobId.class, new JobId(1)),
            Map.entry(JobStatus.class, JobStatus.NEW),
            Map.entry(PaymentType.class, PaymentType.CASH),
            Map.entry(PaymentStatus.class, new PaymentStatus("a")));

    @TestFactory
    Stream<DynamicTest> everyAssertionShouldFailWhenTheActualIsNull() {
        return Stream.of(
                        new EitherAssert<>(null),
                        new ValidationAssert<>(null),
                        new PageAssert<>(null),
                        new FailureAssert(null),
                        new InvalidAssert(null),
                        new RateLimitedAssert(null),
                        new UnavailableAssert(null),
                        new TimedOutAssert(null),
                        new CustomerAssert(null),
                        new JobAssert(null),
                        new ChargeAssert(null),
                        new PaymentAssert(null),
                        new NoteAssert(null),
                        new FakeKickservAssert(null))
                .flatMap(NullActualTest::tests);
    }

    private static Stream<DynamicTest> tests(AbstractAssert<?, ?> assertion) {
        Method[] own = Arrays.stream(assertion.getClass().getMethods())
                .filter(method -> method.getDeclaringClass().getPackage() == NullActualTest.class.getPackage())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .toArray(Method[]::new);
        assertThat(own).hasSizeGreaterThan(3);
        return Arrays.stream(own)
                .map(method -> DynamicTest.dynamicTest(
                        assertion.getClass().getSimpleName() + "." + method.getName(),
                        () -> assertThatThrownBy(() -> method.invoke(assertion, arguments(method)))
                                .cause()
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining("not to be null")));
    }

    private static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(ARGUMENTS::get).toArray();
    }
}
