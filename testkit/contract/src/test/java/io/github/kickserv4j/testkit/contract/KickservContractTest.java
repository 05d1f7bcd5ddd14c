package io.github.kickserv4j.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each port of an account has a contract, and each test of a contract is run. */
class KickservContractTest {

    @Test
    void everyPortShouldHaveItsContractAmongThoseThatAdaptersPass() {
        assertThat(portsWithoutContract(Kickserv.class)).isEmpty();
        assertThat(Kickserv.class.getMethods()).isNotEmpty();
    }

    @Test
    void portShouldBeMissedWhenItHasNoContract() {
        assertThat(portsWithoutContract(KickservWithTasks.class)).containsExactly("TaskRepository");
    }

    @Test
    void everyContractShouldHaveTestsAndBelongToAPort() {
        assertThat(contracts()).allSatisfy(contract -> {
            assertThat(contract.getSimpleName()).endsWith("RepositoryContract");
            assertThat(Arrays.stream(contract.getMethods()).filter(KickservContractTest::isTest))
                    .isNotEmpty();
        });
    }

    private static Stream<String> portsWithoutContract(Class<? extends Kickserv> kickserv) {
        return Arrays.stream(kickserv.getMethods())
                .map(Method::getReturnType)
                .map(Class::getSimpleName)
                .filter(port -> contracts()
                        .noneMatch(contract -> contract.getSimpleName().equals(port + "Contract")));
    }

    /** Returns the contracts that JUnit finds: those of the nested classes. */
    private static Stream<Class<?>> contracts() {
        return Arrays.stream(KickservContract.class.getDeclaredClasses())
                .filter(nested -> nested.isAnnotationPresent(Nested.class))
                .flatMap(nested -> Arrays.stream(nested.getInterfaces()));
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class);
    }

    interface KickservWithTasks extends Kickserv {
        TaskRepository tasks();
    }

    interface TaskRepository {}
}
