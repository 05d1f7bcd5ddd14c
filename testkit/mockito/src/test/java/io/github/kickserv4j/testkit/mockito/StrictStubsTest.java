package io.github.kickserv4j.testkit.mockito;

import static io.github.kickserv4j.testkit.mockito.KickservMocks.stub;
import static io.github.kickserv4j.testkit.mockito.Samples.ANN;
import static io.github.kickserv4j.testkit.mockito.Samples.NUMBER;
import static io.github.kickserv4j.testkit.mockito.Samples.ROSALIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.vavr.control.Either;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.mockito.MockitoSession;
import org.mockito.exceptions.misusing.PotentialStubbingProblem;
import org.mockito.exceptions.misusing.UnnecessaryStubbingException;
import org.mockito.junit.jupiter.MockitoExtension;
import org.mockito.quality.Strictness;

class StrictStubsTest {
    @Test
    void stubsShouldPassWhenAllAreUsed() {
        MockitoSession session = strict();
        CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);
        stub(() -> customers.get(NUMBER)).succeeds(ROSALIND);
        stub(() -> customers.get(new CustomerNumber(2))).succeeds(ANN);
        stub(() -> customers.all(CustomerFilter.ALL)).yields(ANN);

        assertThat(customers.get(NUMBER).get()).isEqualTo(ROSALIND);
        assertThat(customers.get(new CustomerNumber(2)).get()).isEqualTo(ANN);
        assertThat(customers.all(CustomerFilter.ALL)).hasSize(1);
        session.finishMocking();
    }

    @Test
    void unusedStubShouldBeReported() {
        MockitoSession session = strict();
        CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);
        stub(() -> customers.get(NUMBER)).succeeds(ROSALIND);

        assertThatThrownBy(session::finishMocking)
                .isInstanceOf(UnnecessaryStubbingException.class)
                .hasMessageContaining("StrictStubsTest");
    }

    @Test
    void callWithOtherArgumentsShouldBeReportedWhenOtherCodeMakesIt() {
        MockitoSession session = strict();
        CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);
        stub(() -> customers.get(NUMBER)).succeeds(ROSALIND);

        assertThatThrownBy(() -> CodeUnderTest.find(customers, new CustomerNumber(9)))
                .isInstanceOf(PotentialStubbingProblem.class)
                .hasMessageContaining("customers.get");
        CodeUnderTest.find(customers, NUMBER);
        session.finishMocking();
    }

    @Test
    void stubsOfMockitosOwnShouldPassWhenTheyMakeNoCall() {
        MockitoSession session = strict();
        CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);
        Mockito.doReturn(Either.right(ROSALIND)).when(customers).get(NUMBER);

        assertThat(CodeUnderTest.find(customers, NUMBER)).isEqualTo("Rosalind Quist");
        session.finishMocking();
    }

    @Nested
    @ExtendWith(MockitoExtension.class)
    class WithTheExtension {
        private CustomerRepository customers = KickservMocks.mock(CustomerRepository.class);

        @BeforeEach
        void createMockWithinTheSession() {
            customers = KickservMocks.mock(CustomerRepository.class);
        }

        @Test
        void stubShouldBeUsable() {
            stub(() -> customers.get(NUMBER)).succeeds(ROSALIND);

            assertThat(CodeUnderTest.find(customers, NUMBER)).isEqualTo("Rosalind Quist");
        }
    }

    private static MockitoSession strict() {
        return Mockito.mockitoSession().strictness(Strictness.STRICT_STUBS).startMocking();
    }
}
