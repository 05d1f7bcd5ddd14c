package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects what the tests of a class report, from any thread. */
final class ContractRun {
    private final Class<?> testClass;
    private final Queue<ReportedTest> tests = new ConcurrentLinkedQueue<>();
    private volatile Capabilities capabilities = Capabilities.all();

    ContractRun(Class<?> testClass) {
        this.testClass = testClass;
    }

    void declare(Capabilities declared) {
        capabilities = declared;
    }

    void add(ReportedTest test) {
        tests.add(test);
    }

    ContractResults results() {
        List<ReportedTest> run = List.ofAll(tests);
        Set<String> names = run.map(ReportedTest::name).toSet();
        return ContractResults.of(
                testClass.getName(),
                capabilities.lacking(),
                run.appendAll(ContractTests.of(testClass).filter(test -> !names.contains(test.name()))));
    }
}
