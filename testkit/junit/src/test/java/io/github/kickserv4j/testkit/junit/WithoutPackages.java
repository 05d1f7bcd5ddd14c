package io.github.kickserv4j.testkit.junit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A class path on which some packages of ours are missing. It defines our other classes anew, so that they see it, too. */
final class WithoutPackages extends ClassLoader {
    private static final String OURS = "io.github.kickserv4j.";

    private final Seq<String> missing;

    WithoutPackages(String... missing) {
        super(WithoutPackages.class.getClassLoader());
        this.missing = List.of(missing);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return name.startsWith(OURS) ? defined(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> defined(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null || missing.exists(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
