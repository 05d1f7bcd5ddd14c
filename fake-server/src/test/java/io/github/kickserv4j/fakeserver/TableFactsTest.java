package io.github.kickserv4j.fakeserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.evidence.Fact;
import io.github.kickserv4j.evidence.Facts;
import io.github.kickserv4j.fakeserver.shared.Route;
import io.github.kickserv4j.fakeserver.shared.WritableFields;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each endpoint, query parameter and writable key of the server names a fact that is known. */
class TableFactsTest {
    private static final Set<String> KNOWN = Facts.all().stream().map(Fact::id).collect(Collectors.toSet());

    @Test
    void endpointsShouldNameKnownFacts() {
        assertThat(routes()).hasSizeGreaterThan(40).allSatisfy(route -> assertThat(KNOWN)
                .as(route.method() + " " + route.template())
                .contains(route.fact()));
    }

    @Test
    void queryParametersShouldNameKnownFacts() {
        assertThat(routes().flatMap(route -> route.parameters().facts()))
                .hasSizeGreaterThan(40)
                .allSatisfy(parameter -> assertThat(KNOWN).as(parameter._1).contains(parameter._2));
    }

    @Test
    void writableKeysShouldNameKnownFacts() throws Exception {
        assertThat(writableFields().flatMap(fields -> fields.facts().toJavaStream()))
                .hasSizeGreaterThan(50)
                .allSatisfy(field -> assertThat(KNOWN).as(field._1.key()).contains(field._2));
    }

    private static Seq<Route> routes() {
        FakeAccount account = FakeAccount.builder(InMemoryKickserv.create()).build();
        return AccountResources.of(account).flatMap(resource -> resource.routes());
    }

    /** Returns all tables of writable keys that are constants of a class of the server. */
    private static Stream<WritableFields<?>> writableFields() throws IOException, URISyntaxException {
        Path classes = Path.of(FakeKickserv.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replaceAll("[/\\\\]", "."))
                    .flatMap(name -> Stream.of(type(name).getDeclaredFields()))
                    .filter(field -> field.getType() == WritableFields.class && Modifier.isStatic(field.getModifiers()))
                    .<WritableFields<?>>map(TableFactsTest::value)
                    .toList()
                    .stream();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static WritableFields<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (WritableFields<?>) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
