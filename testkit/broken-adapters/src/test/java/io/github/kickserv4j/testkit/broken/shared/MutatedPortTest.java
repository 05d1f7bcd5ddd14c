package io.github.kickserv4j.testkit.broken.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.customer.CustomerChange;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerFilter;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class MutatedPortTest {
    private static final Failure CORRECT = Failure.invalid(CustomerOperations.CREATE, List.empty());
    private static final Failure WRONG = Failure.invalid(CustomerOperations.LIST, List.empty());

    private final Kickserv correct = stub(Kickserv.class, (port, method, arguments) -> portStub(method));
    private final Kickserv mutated = MutatedPort.of(correct, CustomerRepository.class)
            .replace("get", CustomerNumber.class, number -> Either.left(WRONG))
            .replace("list", CustomerFilter.class, PageRequest.class, (filter, page) -> Either.left(WRONG))
            .account();

    @Test
    void accountShouldReplaceTheMethodsThatAreNamed() {
        assertThat(mutated.customers().get(new CustomerNumber(1))).isEqualTo(Either.left(WRONG));
    }

    @Test
    void accountShouldForwardAllOtherCalls() {
        assertThat(mutated.customers().delete(new CustomerNumber(1))).isEqualTo(Either.left(CORRECT));
        assertThat(mutated.jobs().get(new JobNumber(1))).isEqualTo(Either.left(CORRECT));
    }

    @Test
    void defaultMethodsShouldCallTheReplacedOnes() {
        assertThat(mutated.customers().all(CustomerFilter.ALL))
                .singleElement()
                .satisfies(only -> assertThat(only.getLeft().operation()).isEqualTo(WRONG.operation()));
    }

    @Test
    void portThatAnotherPortHandsOutShouldBeThatOfTheAccount() {
        Kickserv withJobs = MutatedPort.of(correct, JobRepository.class)
                .replace("get", JobNumber.class, number -> Either.left(WRONG))
                .account();

        assertThat(withJobs.opportunities().jobs().get(new JobNumber(1))).isEqualTo(Either.left(WRONG));
    }

    @Test
    void exceptionsOfTheCorrectAdapterShouldPassUnchanged() {
        CustomerChange change = CustomerChange.builder().fax("1").build();

        assertThatThrownBy(() -> mutated.customers().update(new CustomerNumber(1), change))
                .isExactlyInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void portShouldEqualItselfOnly() {
        CustomerRepository customers = mutated.customers();

        assertThat(List.of(customers).contains(customers)).isTrue();
        assertThat(customers).isNotEqualTo(correct.customers());
    }

    @Test
    void replaceShouldRefuseAMethodThatDoesNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> MutatedPort.of(correct, CustomerRepository.class)
                .replace("find", CustomerNumber.class, number -> Either.left(WRONG)));
    }

    private static Object portStub(Method port) {
        return stub(port.getReturnType(), (proxy, method, arguments) -> answer(method));
    }

    private static Object answer(Method method) {
        if (method.getName().equals("update")) {
            throw new UnsupportedOperationException("update");
        }
        return Either.left(CORRECT);
    }

    private static <T> T stub(Class<T> type, InvocationHandler handler) {
        InvocationHandler all = (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? method.invoke(handler, arguments)
                : handler.invoke(proxy, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, all));
    }
}
