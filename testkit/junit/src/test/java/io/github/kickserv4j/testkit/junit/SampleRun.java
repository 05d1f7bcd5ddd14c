package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Map;
import java.util.Objects;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/**
 * What JUnit reported of sample classes.
 *
 * @param results all events
 */
record SampleRun(EngineExecutionResults results) {
    private static final Map<String, String> PARALLEL = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "8");

    static SampleRun of(Class<?> sample) {
        return of(sample, Map.of("junit.jupiter.execution.parallel.enabled", "false"));
    }

    static SampleRun inParallel(Class<?> sample) {
        return of(sample, PARALLEL);
    }

    static SampleRun of(Class<?> sample, Map<String, String> configuration) {
        return new SampleRun(EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(sample))
                .enableImplicitConfigurationParameters(false)
                .configurationParameters(configuration)
                .execute());
    }

    /** Requires that so many tests succeeded, and that nothing failed. */
    void succeeded(int tests) {
        assertThat(failures()).isEmpty();
        assertThat(results.testEvents().succeeded().count()).isEqualTo(tests);
    }

    /** Returns what tests and containers failed with. */
    Seq<Throwable> failures() {
        return List.of(results.allEvents())
                .map(Events::failed)
                .flatMap(Events::list)
                .map(failed -> failed.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow());
    }

    /** Returns the message of the one failure. */
    String message() {
        return Objects.requireNonNullElse(failures().single().getMessage(), "");
    }

    /** Returns what the report of the one failure says beside it. */
    String details() {
        return List.of(failures().single().getSuppressed())
                .filter(FailureDetails.class::isInstance)
                .single()
                .toString();
    }

    /** Returns the names of the containers and tests that began, in that order. */
    Seq<String> started() {
        return List.ofAll(results.allEvents().started().list())
                .map(Event::getTestDescriptor)
                .map(descriptor -> descriptor.getDisplayName());
    }
}
