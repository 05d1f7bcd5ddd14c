package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Reads from a class file what ArchUnit does not report: types in casts, array elements, local variables and signatures of called
 * methods; and ignored results.
 */
record ClassFile(ClassNode code) {

    static ClassFile of(JavaClass type) {
        var code = new ClassNode();
        type.getSource().ifPresent(source -> read(source).accept(code, ClassReader.SKIP_FRAMES));
        return new ClassFile(code);
    }

    /** Returns the binary names of all types that the class file names, including its own. */
    Set<String> referencedTypes() {
        Set<String> names = new TreeSet<>();
        code.accept(new ClassRemapper(new ClassNode(), new TypeNameCollector(names)));
        return names;
    }

    /** Returns the calls whose {@code Either} is ignored. */
    Stream<IgnoredEither> ignoredEithers() {
        return code.methods.stream().flatMap(IgnoredEither::findIn);
    }

    /** Returns the calls that take the success of a swapped {@code Either}, and lose its failure. */
    Stream<IgnoredEither> swappedLosses() {
        return code.methods.stream().flatMap(method -> EitherChain.losesBySwap(method)
                .map(call -> new IgnoredEither(
                        WriteLoop.sourceMethod(method.name),
                        IgnoredEither.qualifiedName(call.owner, call.name),
                        IgnoredEither.lineOf(call))));
    }

    /** Returns the loops that make the same write again. */
    Stream<WriteLoop> repeatedWrites(Predicate<MethodInsnNode> isPure) {
        return code.methods.stream().flatMap(method -> WriteLoop.findIn(method, isPure));
    }

    private static ClassReader read(Source source) {
        try (InputStream bytes = source.getUri().toURL().openStream()) {
            return new ClassReader(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the class file cannot be read: " + source, unreadable);
        }
    }

    /** Collects the names of types without changing them. */
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
