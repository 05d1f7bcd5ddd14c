package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Creates one test for each case, and writes the table after all of them. Registered by {@link FaultMatrix}. */
public final class FaultMatrixExtension implements TestTemplateInvocationContextProvider {
    private static final String REPORT = "kickserv4j.fault-matrix.report";
    private static final String TIMES = "kickserv4j.fault-matrix.times";
    private static final int ROWS = 42;

    /** For JUnit. */
    public FaultMatrixExtension() {}

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(FaultMatrix.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        var matrix = context.getRequiredTestMethod().getAnnotation(FaultMatrix.class);
        Seq<Integer> except = validExclusions(matrix);
        var report = new FaultReportFile(path(context), timeFormat(context));
        context.getStore(ExtensionContext.Namespace.create(FaultMatrixExtension.class))
                .put(REPORT, report);
        FaultCase.all()
                .forEach(fault ->
                        report.add(fault, isExcluded(fault, except) ? "left out: " + matrix.because() : "not run"));
        return FaultCase.all()
                .filter(fault -> !isExcluded(fault, except))
                .<TestTemplateInvocationContext>map(fault -> new FaultCaseInvocation(fault.reportingTo(report)))
                .toJavaStream();
    }

    private static boolean isExcluded(FaultCase fault, Seq<Integer> except) {
        return except.contains(fault.row());
    }

    private static Seq<Integer> validExclusions(FaultMatrix matrix) {
        Seq<Integer> except = Vector.ofAll(matrix.except());
        if (!except.isEmpty() && matrix.because().isBlank()) {
            throw new ExtensionConfigurationException("@FaultMatrix leaves rows out without a reason");
        }
        if (except.exists(row -> row < 1 || row > ROWS)) {
            throw new ExtensionConfigurationException(
                    "@FaultMatrix has rows 1 to " + ROWS + ", but not all of " + except);
        }
        return except;
    }

    private static Path path(ExtensionContext context) {
        return Path.of(context.getConfigurationParameter(REPORT).orElse("target/fault-matrix.md"));
    }

    private static FaultReport.TimeFormat timeFormat(ExtensionContext context) {
        return context.getConfigurationParameter(TIMES, FaultReport.TimeFormat::of)
                .orElse(FaultReport.TimeFormat.MEASURED);
    }
}
