package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import io.github.kickserv4j.testkit.arch.TypeReferences.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
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

    /** Returns the types that the class file names, including its own, with the places. */
    Stream<TypeReference> typeReferences() {
        return TypeReferences.of(code);
    }

    /** Returns the binary names of these types. */
    Stream<String> referencedTypes() {
        return typeReferences().map(TypeReference::name);
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
}
