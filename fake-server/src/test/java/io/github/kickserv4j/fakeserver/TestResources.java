package io.github.kickserv4j.fakeserver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The expected JSON, written down independently beside the tests that read it. */
public final class TestResources {
    private TestResources() {}

    /** Returns the lines of a resource beside {@code test}. */
    public static List<String> lines(Class<?> test, String resource) {
        return text(test, resource).lines().toList();
    }

    /** Returns the text of a resource beside {@code test}. */
    public static String text(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new IllegalStateException(unread);
        }
    }
}
