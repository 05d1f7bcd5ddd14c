package io.github.kickserv4j.testkit.arch;

import io.github.kickserv4j.testkit.arch.AmountValue.Origin;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Knows what methods, method references and lambdas of a class make of the amounts that they are given. */
final class AmountFunctions {
    private final ClassNode owner;
    private final Map<MethodNode, Set<Origin>> results = new HashMap<>();

    AmountFunctions(ClassNode owner) {
        this.owner = owner;
    }

    ClassNode owner() {
        return owner;
    }

    static boolean isConcatenation(InvokeDynamicInsnNode dynamic) {
        return dynamic.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory");
    }

    /** Returns the references to methods that a function consists of; a lambda has none. */
    static Stream<AmountCall> references(AbstractInsnNode function) {
        return MethodCode.handles(function)
                .filter(handle -> !handle.getName().startsWith("lambda$"))
                .map(AmountCall::of);
    }

    /** Returns what the result of a call is made of. */
    Set<Origin> made(AmountCall call, Set<Origin> given) {
        Set<Origin> own = call.readsMoney() ? Set.of(Origin.MONEY) : AmountValue.origins(call.result());
        return call.keepsAmounts() ? AmountValue.union(own, given) : own;
    }

    /** Returns what the results of a function are made of. */
    Set<Origin> returned(AbstractInsnNode function, Set<Origin> given) {
        Set<Origin> accepted = accepted(function).reduce(given, AmountValue::union);
        return Stream.concat(
                        references(function).map(call -> made(call, accepted)),
                        MethodCode.handles(function).flatMap(this::lambdaResults))
                .reduce(Set.of(), AmountValue::union);
    }

    /** Returns what the parameters of a function come from, by their types. */
    static Stream<Set<Origin>> accepted(AbstractInsnNode function) {
        return function instanceof InvokeDynamicInsnNode dynamic
                ? Arrays.stream(dynamic.bsmArgs)
                        .filter(Type.class::isInstance)
                        .map(Type.class::cast)
                        .filter(type -> type.getSort() == Type.METHOD)
                        .flatMap(type -> Arrays.stream(type.getArgumentTypes()))
                        .map(AmountValue::origins)
                : Stream.empty();
    }

    private Stream<Set<Origin>> lambdaResults(Handle handle) {
        return MethodCode.lambdas(owner, handle).map(this::resultsOnce);
    }

    /** Computes the results of a lambda only once; not by {@code computeIfAbsent}, since it may contain others. */
    private Set<Origin> resultsOnce(MethodNode lambda) {
        Set<Origin> known = results.get(lambda);
        if (known != null) {
            return known;
        }
        Set<Origin> computed = results(AmountFlow.of(this, lambda));
        results.put(lambda, computed);
        return computed;
    }

    private static Set<Origin> results(AmountValues values) {
        return Arrays.stream(values.method().instructions.toArray())
                .filter(node -> node.getOpcode() == Opcodes.ARETURN && values.areKnownAt(node))
                .map(node -> values.origins(values.before(node, 1)))
                .reduce(Set.of(), AmountValue::union);
    }
}
