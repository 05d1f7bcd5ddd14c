package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/**
 * What a class file says and ArchUnit does not tell: types that are named in a cast, for the elements of an array, of a local
 * variable, or in the signature of what is called; and results that nobody takes.
 */
record ClassFile(ClassNode code) {

    static ClassFile of(JavaClass type) {
        var code = new ClassNode();
        type.getSource().ifPresent(source -> read(source).accept(code, ClassReader.SKIP_FRAMES));
        return new ClassFile(code);
    }

    /** The binary names of all types that it names, its own among them. */
    Set<String> referencedTypes() {
        Set<String> names = new TreeSet<>();
        code.accept(new ClassRemapper(new ClassNode(), new TypeNameCollector(names)));
        return names;
    }

    /** The calls whose {@code Either} nobody takes. */
    Stream<IgnoredEither> ignoredEithers() {
        return code.methods.stream().flatMap(IgnoredEither::findIn);
    }

    private static ClassReader read(Source source) {
        try (InputStream bytes = source.getUri().toURL().openStream()) {
            return new ClassReader(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the class file cannot be read: " + source, unreadable);
        }
    }

    /** Changes nothing, and keeps what it is asked about. */
    private static final class TypeNameCollector extends Remapper {
        private final Set<String> names;

        TypeNameCollector(Set<String> names) {
            super(Opcodes.ASM9);
            this.names = names;
        }

        @Override
        public String map(String internalName) {
            names.add(internalName.replace('/', '.'));
            return internalName;
        }
    }
}
