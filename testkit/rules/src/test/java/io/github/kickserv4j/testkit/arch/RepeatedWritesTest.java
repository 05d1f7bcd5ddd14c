package io.github.kickserv4j.testkit.arch;

import static io.github.kickserv4j.testkit.arch.KickservRules.NO_BLINDLY_REPEATED_WRITES;
import static io.github.kickserv4j.testkit.arch.Samples.SHOP;
import static io.github.kickserv4j.testkit.arch.Samples.WRITES;
import static io.github.kickserv4j.testkit.arch.Samples.violations;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kickserv4j.ports.Kickserv;
import io.vavr.control.Either;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedWritesTest {
    private static final Set<String> READS = Set.of(
            "all", "get", "list", "of", "reconcile", "searchNames", "searchNamesAndAddresses", "withId", "withName");

    private final Path directory;

    RepeatedWritesTest(@TempDir Path directory) {
        this.directory = directory;
    }

    static Stream<String> repeated() {
        return Samples.methods(WRITES.get("com.example.violating.writes.RepeatedSamples"))
                .distinct();
    }

    static Stream<String> annotations() {
        return RetryLibraries.ANNOTATIONS.stream();
    }

    static Stream<String> types() {
        return Stream.concat(
                RetryLibraries.TYPES.stream(),
                Stream.of("com.github.rholder.retry.Retryer", "reactor.util.retry.Retry"));
    }

    @Test
    void ruleShouldPassWhenWritesDifferOrAreAskedAboutFirst() {
        assertThat(violations(NO_BLINDLY_REPEATED_WRITES, SHOP)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void ruleShouldCatchAMethodWhenItRepeatsAWrite(String method) {
        assertThat(violations(NO_BLINDLY_REPEATED_WRITES, WRITES))
                .filteredOn(line -> line.contains("RepeatedSamples." + method + "("))
                .singleElement()
                .asString()
                .matches(".*<CustomerRepository\\.(create|delete)>.*\\.java:[1-9]\\d*\\)");
    }

    @Test
    void ruleShouldReportNothingElse() {
        assertThat(violations(NO_BLINDLY_REPEATED_WRITES, WRITES))
                .hasSameSizeAs(repeated().toList());
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void ruleShouldCatchAMethodWhenItHasTheAnnotationOfALibrary(String annotation) throws IOException {
        assertThat(violations(
                        NO_BLINDLY_REPEATED_WRITES,
                        compiled(new RetryingClass("onMethod").annotatedMethod(annotation))))
                .hasSize(1);
        assertThat(violations(
                        NO_BLINDLY_REPEATED_WRITES, compiled(new RetryingClass("onClass").annotatedClass(annotation))))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("types")
    void ruleShouldCatchAMethodWhenItCallsALibrary(String type) throws IOException {
        assertThat(violations(NO_BLINDLY_REPEATED_WRITES, compiled(new RetryingClass("calls").calling(type))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.concurrent.Executor", "io.github.resilience4j.timelimiter.TimeLimiter"})
    void ruleShouldPassWhenTheLibraryRepeatsNothing(String type) throws IOException {
        assertThat(violations(NO_BLINDLY_REPEATED_WRITES, compiled(new RetryingClass("calls").calling(type))))
                .isEmpty();
    }

    @Test
    void everyMethodOfThePortsShouldBeKnownAsReadOrWrite() {
        Set<String> methods = Stream.of(Kickserv.class.getMethods())
                .flatMap(repository -> Stream.of(repository.getReturnType().getMethods()))
                .filter(method -> method.getReturnType() == Either.class || method.getReturnType() == Stream.class)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(methods)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(READS.stream(), PortWrites.METHODS.stream())
                        .toList());
    }

    private JavaClasses compiled(RetryingClass source) throws IOException {
        Path file = Files.write(directory.resolve(source.name() + ".class"), source.bytes());
        return new ClassFileImporter().importPaths(file);
    }
}
