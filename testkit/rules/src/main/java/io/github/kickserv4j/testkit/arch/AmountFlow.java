package io.github.kickserv4j.testkit.arch;

import io.github.kickserv4j.testkit.arch.AmountValue.Origin;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Follows amounts of money and floating-point numbers through one method, as numbers and as text. */
final class AmountFlow extends BasicInterpreter {
    private final Map<AbstractInsnNode, Set<Origin>> parts = new HashMap<>();
    private final AmountFunctions functions;

    private AmountFlow(AmountFunctions functions) {
        super(Opcodes.ASM9);
        this.functions = functions;
    }

    /** Returns the values of a method. Parts that are added later, as in a loop, are found in another round. */
    static AmountValues of(AmountFunctions functions, MethodNode method) {
        var flow = new AmountFlow(functions);
        Map<AbstractInsnNode, Set<Origin>> before;
        AmountValues values;
        do {
            before = Map.copyOf(flow.parts);
            values = new AmountValues(method, flow.frames(method), flow);
        } while (!before.equals(flow.parts));
        return values;
    }

    private Frame<BasicValue>[] frames(MethodNode method) {
        String owner = functions.owner().name;
        try {
            return new Analyzer<>(this).analyze(owner, method);
        } catch (AnalyzerException invalid) {
            throw new IllegalStateException("the code cannot be read: " + owner + "." + method.name, invalid);
        }
    }

    /** Returns what values come from, with the parts that were added to them. */
    Set<Origin> origins(List<? extends BasicValue> values) {
        Set<Origin> all = EnumSet.noneOf(Origin.class);
        values.forEach(value -> {
            all.addAll(AmountValue.origins(value));
            AmountValue.makers(value).forEach(maker -> all.addAll(parts.getOrDefault(maker, Set.of())));
        });
        return all;
    }

    private void addParts(BasicValue whole, Set<Origin> added) {
        AmountValue.makers(whole).forEach(maker -> parts.merge(maker, Set.copyOf(added), AmountValue::union));
    }

    @Override
    public BasicValue newValue(Type type) {
        return type != null && type.getSort() >= Type.ARRAY
                ? new AmountValue(AmountValue.origins(type), Set.of())
                : super.newValue(type);
    }

    @Override
    public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        return instruction instanceof TypeInsnNode made
                ? new AmountValue(AmountValue.origins(Type.getObjectType(made.desc)), Set.of(instruction))
                : super.newOperation(instruction);
    }

    @Override
    public BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value) throws AnalyzerException {
        return switch (instruction.getOpcode()) {
            case Opcodes.CHECKCAST -> AmountValue.merge(value, super.unaryOperation(instruction, value));
            case Opcodes.ANEWARRAY -> new AmountValue(Set.of(), Set.of(instruction));
            default -> super.unaryOperation(instruction, value);
        };
    }

    @Override
    public BasicValue ternaryOperation(
            AbstractInsnNode instruction, BasicValue array, BasicValue index, BasicValue element)
            throws AnalyzerException {
        if (instruction.getOpcode() == Opcodes.AASTORE) {
            addParts(array, origins(List.of(element)));
        }
        return super.ternaryOperation(instruction, array, index, element);
    }

    @Override
    public BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> values)
            throws AnalyzerException {
        BasicValue result = super.naryOperation(instruction, values);
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return AmountFunctions.isConcatenation(dynamic)
                    ? new AmountValue(origins(values), Set.of())
                    : new AmountValue(Set.of(), Set.of(instruction));
        }
        return instruction instanceof MethodInsnNode call ? called(AmountCall.of(call), values, result) : result;
    }

    private BasicValue called(AmountCall call, List<? extends BasicValue> values, BasicValue result) {
        if (call.changesReceiver()) {
            addParts(values.get(0), origins(values));
        }
        return result instanceof AmountValue
                ? AmountValue.merge(result, new AmountValue(made(call, values), kept(call, values)))
                : result;
    }

    private static Set<AbstractInsnNode> kept(AmountCall call, List<? extends BasicValue> values) {
        return call.changesReceiver() ? AmountValue.makers(values.get(0)) : Set.of();
    }

    private Set<Origin> made(AmountCall call, List<? extends BasicValue> values) {
        Set<Origin> given = given(call, values);
        Set<Origin> own = functions.made(call, given);
        return call.appliesFunction()
                ? values.stream()
                        .flatMap(value -> AmountValue.makers(value).stream())
                        .map(function -> functions.returned(function, given))
                        .reduce(own, AmountValue::union)
                : own;
    }

    /** Returns what the operands come from; the ratio of two amounts is no money. */
    private Set<Origin> given(AmountCall call, List<? extends BasicValue> values) {
        Set<Origin> given = origins(values);
        if (call.divides() && origins(values.subList(1, 2)).contains(Origin.MONEY)) {
            given.remove(Origin.MONEY);
        }
        return given;
    }

    @Override
    public BasicValue merge(BasicValue first, BasicValue second) {
        return first.isReference() && second.isReference() && !first.equals(second)
                ? AmountValue.merge(first, second)
                : super.merge(first, second);
    }
}
