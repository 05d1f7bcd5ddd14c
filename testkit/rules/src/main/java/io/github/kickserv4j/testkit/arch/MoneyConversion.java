package io.github.kickserv4j.testkit.arch;

import io.github.kickserv4j.testkit.arch.AmountValue.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * A call or reference that makes a floating-point number of money, or money of a floating-point number.
 *
 * @param caller the method of the source that has it, also if it is in a lambda
 * @param callee the called method, as in {@code Money.of}
 * @param line the line number, 0 if the class file does not contain it
 */
record MoneyConversion(String caller, String callee, int line) {

    static Stream<MoneyConversion> findIn(ClassNode type) {
        var functions = new AmountFunctions(type);
        return type.methods.stream()
                .filter(method -> calls(method).anyMatch(call -> call.makesMoney() || call.makesFloating()))
                .flatMap(method -> findIn(AmountFlow.of(functions, method)));
    }

    private static Stream<AmountCall> calls(MethodNode method) {
        return Arrays.stream(method.instructions.toArray())
                .flatMap(node -> node instanceof MethodInsnNode call
                        ? Stream.of(AmountCall.of(call))
                        : AmountFunctions.references(node));
    }

    private static Stream<MoneyConversion> findIn(AmountValues values) {
        return Arrays.stream(values.method().instructions.toArray())
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .filter(values::areKnownAt)
                .flatMap(call -> conversions(call, values)
                        .map(callee -> new MoneyConversion(
                                WriteLoop.sourceMethod(values.method().name),
                                callee.qualifiedName(),
                                IgnoredEither.lineOf(call))));
    }

    private static Stream<AmountCall> conversions(MethodInsnNode node, AmountValues values) {
        List<BasicValue> operands = values.before(node, operandCount(node));
        AmountCall call = AmountCall.of(node);
        Set<Origin> given = values.origins(operands);
        Stream<AmountCall> own = Stream.of(call).filter(each -> converts(each, given));
        return call.isChain() ? Stream.concat(own, functions(operands, given)) : own;
    }

    private static Stream<AmountCall> functions(List<BasicValue> operands, Set<Origin> given) {
        return operands.stream()
                .flatMap(operand -> AmountValue.makers(operand).stream())
                .flatMap(function -> references(function, given));
    }

    private static Stream<AmountCall> references(AbstractInsnNode function, Set<Origin> given) {
        return AmountFunctions.references(function).filter(reference -> converts(reference, given));
    }

    private static boolean converts(AmountCall call, Set<Origin> given) {
        return (call.makesFloating() && given.contains(Origin.MONEY))
                || (call.makesMoney() && given.contains(Origin.FLOATING));
    }

    private static int operandCount(MethodInsnNode call) {
        int parameters = Type.getArgumentTypes(call.desc).length;
        return call.getOpcode() == Opcodes.INVOKESTATIC ? parameters : parameters + 1;
    }
}
