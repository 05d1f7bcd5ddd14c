package io.github.kickserv4j.testkit.faultinjection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.customer.CustomerOperations;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationNameTest {
    @Test
    void thereShouldBeANameOfEveryOperationOfEveryPort() {
        assertThat(Arrays.stream(OperationName.values()).map(OperationName::toString))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kickserv.class.getMethods())
                        .flatMap(OperationNameTest::operations)
                        .distinct()
                        .toList());
    }

    @Test
    void isOfShouldCompareTheNameOfAnOperation() {
        assertThat(OperationName.CUSTOMERS_GET.isOf(CustomerOperations.get(new CustomerNumber(380))))
                .isTrue();
        assertThat(OperationName.CUSTOMERS_LIST.isOf(CustomerOperations.get(new CustomerNumber(380))))
                .isFalse();
    }

    private static Stream<String> operations(Method port) {
        return Arrays.stream(port.getReturnType().getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !method.getName().equals("jobs"))
                .map(method -> port.getName() + "." + method.getName());
    }
}
