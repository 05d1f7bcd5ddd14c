package io.github.kickserv4j.ports.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.ports.shared.Page;
import io.github.kickserv4j.ports.shared.PageRequest;
import io.github.kickserv4j.ports.shared.Reconciliation;
import io.github.kickserv4j.ports.shared.UncertainWrite;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class CustomerReconcilerTest {
    private final Queue<Object> requested = new ConcurrentLinkedQueue<>();

    @Test
    void createdShouldBeSearchedByTheNameOnly() {
        reconcile("Rosalind Quist");

        assertThat(requested).containsExactly(named("Rosalind Quist"), new NameFragment("Rosalind Quist"));
    }

    @Test
    void createdShouldBeSearchedByThePlainNameToo() {
        reconcile(" Rosalind  Quist");

        assertThat(requested).containsExactly(named(" Rosalind  Quist"), new NameFragment("Rosalind Quist"));
    }

    private void reconcile(String name) {
        var create = new CustomerWrite.Create(NewCustomer.builder(name).build());

        assertThat(noCustomers().reconcile(new UncertainWrite<>(create, Instant.EPOCH)))
                .isEqualTo(Either.right(new Reconciliation.NotDone<>()));
    }

    private static CustomerFilter named(String name) {
        return CustomerFilter.builder().name(name).build();
    }

    private CustomerRepository noCustomers() {
        Class<CustomerRepository> port = CustomerRepository.class;
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, this::answer));
    }

    private Object answer(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        requested.add(arguments[0]);
        return Either.right(Page.of((PageRequest) arguments[1], List.empty()));
    }
}
