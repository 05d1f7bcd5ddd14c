package io.github.kickserv4j.testkit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A user whose class path has no reader of YAML. */
class WithoutYamlTest {
    private static final String JSON = "{\"customers\": {\"name\": \"Ann\"}}";

    @ParameterizedTest
    @ValueSource(strings = {"jackson-dataformat-yaml", "snakeyaml"})
    void parseShouldNameTheDependencyWhenItIsMissing(String jar) throws Exception {
        assertThat(parsedWithout(jar, "data.yaml"))
                .isEqualTo("Invalid(List(data.yaml needs com.fasterxml.jackson.dataformat:jackson-dataformat-yaml:"
                        + " add it to the dependencies))");
    }

    @Test
    void parseShouldReadJsonWhenTheDependencyIsMissing() throws Exception {
        assertThat(parsedWithout("yaml", "data.json")).startsWith("Valid(");
    }

    private static String parsedWithout(String jar, String file) throws IOException, ReflectiveOperationException {
        try (var loader = new URLClassLoader(classPathWithout(jar), ClassLoader.getPlatformClassLoader())) {
            return loader.loadClass(DataSetFile.class.getName())
                    .getMethod("parse", String.class, byte[].class)
                    .invoke(null, file, JSON.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }

    private static URL[] classPathWithout(String jar) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(element -> !element.getFileName().toString().contains(jar))
                .map(WithoutYamlTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(Path element) {
        try {
            return element.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
