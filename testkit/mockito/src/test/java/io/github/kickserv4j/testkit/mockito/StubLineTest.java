package io.github.kickserv4j.testkit.mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.kickserv4j.domain.shared.Identity;
import io.github.kickserv4j.ports.Kickserv;
import io.github.kickserv4j.ports.job.JobRepository;
import io.github.kickserv4j.ports.shared.PageRequest;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line that stubs a call can be pasted. */
class StubLineTest {
    private static final String BEFORE = """
            import static io.github.kickserv4j.testkit.mockito.KickservMocks.stub;
            import static org.mockito.ArgumentMatchers.*;
            import io.github.kickserv4j.domain.customer.*;
            import io.github.kickserv4j.domain.job.*;
            import io.github.kickserv4j.domain.note.*;
            import io.github.kickserv4j.domain.payment.*;
            import io.github.kickserv4j.domain.shared.*;
            import io.github.kickserv4j.ports.customer.*;
            import io.github.kickserv4j.ports.job.*;
            import io.github.kickserv4j.ports.note.*;
            import io.github.kickserv4j.ports.payment.*;
            import io.github.kickserv4j.ports.shared.*;
            import io.vavr.collection.List;
            import io.vavr.collection.Seq;
            import io.vavr.control.Option;
            import org.mockito.ArgumentMatchers;
            class Lines {
                void lines(
                        CustomerRepository customers, NoteRepository notes, PaymentRepository payments, JobRepository jobs,
                        ChargeRepository charges, OpportunityRepository opportunities,
                        Customer customer, Note note, Payment payment, Job job, Charge charge) {
            """;

    private final Kickserv kickserv = KickservMocks.kickserv();

    @Test
    void everyLineShouldCompileWithoutAWarning(@TempDir Path folder) {
        List<String> lines = Stream.concat(lines(type -> null), lines(StubLineTest::sample))
                .distinct()
                .toList();

        assertThat(lines).hasSizeGreaterThan(70);
        assertThat(messages(BEFORE + String.join("\n", lines) + "\n} }", folder))
                .isEmpty();
    }

    private Stream<String> lines(Function<Class<?>, @Nullable Object> argument) {
        return Arrays.stream(Kickserv.class.getMethods())
                .flatMap(port -> Arrays.stream(port.getReturnType().getMethods())
                        .filter(method -> method.getReturnType() != JobRepository.class)
                        .map(method -> line(port, method, argument)));
    }

    private String line(Method port, Method method, Function<Class<?>, @Nullable Object> argument) {
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(argument).toArray();
        Throwable thrown = catchThrowable(() -> method.invoke(port.invoke(kickserv), arguments));
        Throwable unstubbed = Objects.requireNonNull(thrown.getCause());
        return Objects.requireNonNull(unstubbed.getMessage())
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Object sample(Class<?> type) {
        try {
            return type == PageRequest.class
                    ? PageRequest.FIRST
                    : Identity.class.isAssignableFrom(type)
                            ? type.getConstructor(long.class).newInstance(3)
                            : null;
        } catch (ReflectiveOperationException notCreated) {
            throw new IllegalStateException(notCreated);
        }
    }

    private static String messages(String text, Path folder) {
        var output = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-Xlint:all,-path,-static",
                "-Xmaxwarns",
                "200",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString());
        ToolProvider.getSystemJavaCompiler()
                .getTask(output, null, null, options, null, List.of(source(text)))
                .call();
        return output.toString()
                .lines()
                .filter(line -> line.contains("Lines.java"))
                .collect(Collectors.joining("\n"));
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Lines.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
