package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class LimitedKickservTest {
    private static final CustomerNumber NUMBER = new CustomerNumber(1);

    private final CustomerRepository customers = limited(
                    Capabilities.all().without(Capability.DELETION, "kept").without(Capability.MANY_RECORDS, "few"))
            .customers();

    @Test
    void lackingOperationShouldSkipTheTestAndNotBeCalled() {
        assertThatThrownBy(() -> customers.delete(NUMBER))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageEndingWith("CustomerRepository.delete needs DELETION, which the adapter lacks: kept");
    }

    @Test
    void otherOperationShouldBeCalledAndThrowWhatTheAdapterThrows() {
        assertThatThrownBy(() -> customers.get(NUMBER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("get was called");
    }

    @Test
    void creationsShouldSkipTheTestWhenThereAreMany() {
        Kickserv limited = limited(Capabilities.all().without(Capability.MANY_RECORDS, "few"));

        for (int created = 0; created < CapabilityCheck.FEW_RECORDS; created++) {
            assertThatThrownBy(() -> limited.customers().create(CustomerFixtures.minimal()))
                    .hasMessage("create was called");
        }
        assertThatThrownBy(() -> limited.customers().create(CustomerFixtures.minimal()))
                .isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> limited.customers().get(NUMBER)).hasMessage("get was called");
    }

    @Test
    void repositoryShouldHaveTheTextOfTheAdaptersRepository() {
        assertThat(customers).hasToString("customers");
    }

    private static Kickserv limited(Capabilities capabilities) {
        return new LimitedKickserv(adapter(), new CapabilityCheck(capabilities));
    }

    private static Kickserv adapter() {
        CustomerRepository throwing = proxy(CustomerRepository.class, (proxy, method, arguments) -> {
            if (method.getName().equals("toString")) {
                return "customers";
            }
            throw new IllegalStateException(method.getName() + " was called");
        });
        return proxy(Kickserv.class, (proxy, method, arguments) -> throwing);
    }

    private static <P> P proxy(Class<P> port, InvocationHandler handler) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler));
    }
}
