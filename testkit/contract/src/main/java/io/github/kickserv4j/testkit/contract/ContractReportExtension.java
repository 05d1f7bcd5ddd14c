package io.github.kickserv4j.testkit.contract;

import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Collects the outcomes of the tests, and writes the report after the outermost class; used by {@link ContractReport} only. */
public final class ContractReportExtension
        implements BeforeAllCallback, BeforeEachCallback, TestWatcher, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(ContractReportExtension.class);

    /** For JUnit. */
    public ContractReportExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isOutermost(context)) {
            context.getStore(NAMESPACE).put(ContractRun.class, new ContractRun(context.getRequiredTestClass()));
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getRequiredTestInstances().findInstance(KickservContract.class).ifPresent(contract -> run(context)
                .declare(contract.capabilities()));
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        add(context, TestOutcome.PASSED, "");
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        add(context, TestOutcome.SKIPPED, reason(cause));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        add(context, TestOutcome.SKIPPED, reason.orElse("disabled"));
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        add(context, TestOutcome.FAILED, reason(cause));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isOutermost(context)) {
            ContractReport report = Objects.requireNonNull(
                    context.getRequiredTestClass().getAnnotation(ContractReport.class), "report");
            new ReportFiles(Path.of(report.value())).write(run(context).results());
        }
    }

    private static void add(ExtensionContext context, TestOutcome outcome, String reason) {
        Seq<String> rules = ReportedTestName.rulesOf(context);
        run(context).add(new ReportedTest(ReportedTestName.of(context), rules, outcome, reason));
    }

    private static ContractRun run(ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(NAMESPACE).get(ContractRun.class, ContractRun.class), "run");
    }

    private static boolean isOutermost(ExtensionContext context) {
        return context.getParent().flatMap(ExtensionContext::getTestClass).isEmpty();
    }

    private static String reason(Throwable cause) {
        return Optional.ofNullable(cause.getMessage())
                .orElseGet(cause::toString)
                .strip();
    }
}
