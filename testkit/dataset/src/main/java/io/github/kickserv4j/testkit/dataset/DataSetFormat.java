package io.github.kickserv4j.testkit.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;

/** The formats of data sets. */
public enum DataSetFormat {
    /** JSON in UTF-8. */
    JSON,

    /** One document of YAML, in UTF-8, or in UTF-16 with a byte-order mark. It needs the optional Jackson Dataformat YAML. */
    YAML;

    private static final JsonFactory JSON_FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final List<String> YAML_TYPES =
            List.of("com.fasterxml.jackson.dataformat.yaml.YAMLFactory", "org.yaml.snakeyaml.LoaderOptions");

    /** Returns the format of a file of this name: YAML if it ends with {@code .yaml} or {@code .yml}, and otherwise JSON. */
    public static DataSetFormat ofFile(String name) {
        Objects.requireNonNull(name, "name");
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return lowerCase.endsWith(".yaml") || lowerCase.endsWith(".yml") ? YAML : JSON;
    }

    /** Returns the dependency that the format needs and the class path does not have. */
    Option<String> missingDependency() {
        return Option.when(
                this == YAML && !YAML_TYPES.forAll(DataSetFormat::isPresent),
                "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml");
    }

    JsonParser parser(byte[] bytes) throws IOException {
        return this == JSON ? JSON_FACTORY.createParser(bytes) : YamlStreams.parser(bytes);
    }

    /** Returns a generator of text for people, which leaves {@code out} open. */
    JsonGenerator generator(OutputStream out) throws IOException {
        return this == JSON
                ? JSON_FACTORY
                        .createGenerator(out)
                        .setPrettyPrinter(new DefaultPrettyPrinter()
                                .withArrayIndenter(INDENTER)
                                .withObjectIndenter(INDENTER))
                : YamlStreams.generator(out);
    }

    private static boolean isPresent(String type) {
        try {
            return Class.forName(type, false, DataSetFormat.class.getClassLoader()) != null;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
