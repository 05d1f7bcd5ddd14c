package io.github.kickserv4j.testkit.contract;

import io.github.kickserv4j.testkit.broken.BrokenAdapter;
import io.github.kickserv4j.testkit.broken.Resource;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * A test of the contract, which can be run without a test engine.
 *
 * @param name as in reports, such as {@code Notes.createShouldReturnTheCreationTime}
 * @param part the nested class of {@link KickservContract}
 */
record ContractTest(String name, Class<?> part, Method method) {

    /** Returns all tests of the contract. */
    static Seq<ContractTest> all() {
        return List.of(KickservContract.class.getDeclaredClasses())
                .filter(part -> part.isAnnotationPresent(Nested.class))
                .flatMap(part -> List.of(part.getMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(method -> new ContractTest(part.getSimpleName() + "." + method.getName(), part, method)))
                .sortBy(ContractTest::name);
    }

    /** Returns true if the broken adapter names this test as one that detects it. */
    boolean isNamedBy(BrokenAdapter broken) {
        return broken.detectedBy().contains(name);
    }

    boolean isOf(Resource resource) {
        return part.getSimpleName().toUpperCase(Locale.ROOT).equals(resource.name());
    }

    /** Returns the reason why the test fails or is skipped; none if it passes. */
    Option<Throwable> run(KickservContract contract) {
        try {
            contract.beginCheckOfCapabilities();
            method.invoke(part.getDeclaredConstructor(KickservContract.class).newInstance(contract));
            return Option.none();
        } catch (InvocationTargetException thrown) {
            return Option.some(thrown.getTargetException());
        } catch (ReflectiveOperationException notATest) {
            throw new LinkageError(name, notATest);
        }
    }
}
