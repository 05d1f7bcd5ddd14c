package io.github.kickserv4j.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.ports.Kickserv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user who has only the twin, or only one of the two that HTTP takes. */
class MissingDependencyTest {
    private static final String CLIENT = "io.github.kickserv4j.adapter.http";
    private static final String SERVER = "io.github.kickserv4j.fakeserver";

    @ParameterizedTest
    @CsvSource({CLIENT + ",kickserv4j-adapter-http", SERVER + ",kickserv4j-fake-server"})
    void testShouldNameTheDependencyWhenItIsMissing(String packageName, String artifact) throws Exception {
        assertThat(SampleRun.of(without(OverHttp.class, packageName)).message())
                .contains("The adapter \"HTTP\" needs io.github.kickserv4j:" + artifact
                        + ". Add it to the dependencies of the tests:")
                .containsIgnoringNewLines("<dependency>"
                        + "    <groupId>io.github.kickserv4j</groupId>"
                        + "    <artifactId>" + artifact + "</artifactId>"
                        + "    <scope>test</scope>"
                        + "</dependency>");
    }

    @Test
    void testShouldNameBothDependenciesWhenBothAreMissing() throws Exception {
        assertThat(SampleRun.of(without(OverHttp.class, CLIENT, SERVER)).message())
                .contains(
                        "needs io.github.kickserv4j:kickserv4j-adapter-http and io.github.kickserv4j:kickserv4j-fake-server. Add them");
    }

    @Test
    void testShouldRunInMemoryWhenClientAndServerAreMissing() throws Exception {
        SampleRun.of(without(InMemory.class, CLIENT, SERVER)).succeeded(1);
    }

    private static Class<?> without(Class<?> sample, String... packages) throws ClassNotFoundException {
        return new WithoutPackages(packages).loadClass(sample.getName());
    }

    @KickservTest(adapter = KickservTest.HTTP)
    static class OverHttp {
        @Test
        void test(Kickserv kickserv) {}
    }

    @KickservTest
    static class InMemory {
        @Test
        void test(Kickserv kickserv) {
            assertThat(kickserv).isNotNull();
        }
    }
}
