package io.github.kickserv4j.testkit.assertj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fake server is optional: tests of an application that has none compile. */
class WithoutFakeServerTest {

    @Test
    void assertionsShouldCompileWhenTheFakeServerIsMissing(@TempDir Path folder) {
        assertThat(errors("KickservAssertions", folder)).isEmpty();
    }

    @Test
    void assertionsOnTheFakeServerShouldNotCompileWhenItIsMissing(@TempDir Path folder) {
        assertThat(errors("FakeKickservAssertions", folder)).contains("FakeKickserv");
    }

    private static String errors(String entry, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var output = new StringWriter();
        List<String> options = List.of("-proc:none", "-cp", classPath(), "-d", folder.toString());
        compiler.getTask(output, null, null, options, null, List.of(source(testImporting(entry))))
                .call();
        return output.toString();
    }

    private static String testImporting(String entry) {
        return "import static io.github.kickserv4j.testkit.assertj." + entry + ".assertThat;"
                + "class Test { void test(io.github.kickserv4j.domain.customer.Customer found) {"
                + " assertThat(found).hasNumber(1); assertThat(\"a\").isEqualTo(\"a\"); } }";
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(element -> !element.contains("fake-server"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Test.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
