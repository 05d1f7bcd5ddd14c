package io.github.kickserv4j.adapter.inmemory.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.ports.customer.CustomerRepository;
import io.github.kickserv4j.testkit.contract.CustomerRepositoryContract;
import io.github.kickserv4j.testkit.fixture.CustomerFixtures;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake goes red in the contract, and each test of the contract goes red at some mistake. */
class CustomerContractCatchesMistakesTest {

    @ParameterizedTest
    @EnumSource(Sabotages.class)
    void contractShouldGoRedWhenAnAdapterMakesThisMistake(Sabotages sabotage) {
        assertThat(redTests(sabotage.apply(somebodysRepository()))).isNotEmpty();
    }

    @Test
    void everyTestOfTheContractShouldGoRedAtSomeMistake() {
        Set<String> red = Arrays.stream(Sabotages.values())
                .flatMap(sabotage -> redTests(sabotage.apply(somebodysRepository())).stream())
                .collect(Collectors.toSet());

        assertThat(tests().map(Method::getName)).isNotEmpty().allSatisfy(test -> assertThat(red)
                .contains(test));
    }

    @Test
    void contractShouldStayGreenWhenNothingIsWrong() {
        assertThat(redTests(new Sabotage(somebodysRepository()))).isEmpty();
    }

    private static CustomerRepository somebodysRepository() {
        CustomerRepository repository = InMemoryKickserv.create().customers();
        repository.create(CustomerFixtures.plain());
        return repository;
    }

    private static Set<String> redTests(CustomerRepository repository) {
        CustomerRepositoryContract contract = () -> repository;
        return tests().filter(test -> isRed(test, contract))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isRed(Method test, CustomerRepositoryContract contract) {
        try {
            test.invoke(contract);
            return false;
        } catch (InvocationTargetException red) {
            return true;
        } catch (IllegalAccessException notATest) {
            throw new AssertionError(notATest);
        }
    }

    private static Stream<Method> tests() {
        return Arrays.stream(CustomerRepositoryContract.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName));
    }
}
