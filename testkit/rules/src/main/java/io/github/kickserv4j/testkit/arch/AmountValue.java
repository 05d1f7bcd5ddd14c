package io.github.kickserv4j.testkit.arch;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * An object in a method, with what it was made of.
 *
 * <p>Objects and arrays get their parts after they are made, and a function has its code, so these know the instruction that made
 * them.
 */
final class AmountValue extends BasicValue {
    /** The kinds of value that a number or a text may come from. */
    enum Origin {
        MONEY,
        FLOATING
    }

    static final AmountValue OTHER = new AmountValue(Set.of(), Set.of());

    private final Set<Origin> origins;
    private final Set<AbstractInsnNode> makers;

    AmountValue(Set<Origin> origins, Set<AbstractInsnNode> makers) {
        super(Type.getObjectType("java/lang/Object"));
        this.origins = Set.copyOf(origins);
        this.makers = Set.copyOf(makers);
    }

    static Set<AbstractInsnNode> makers(BasicValue value) {
        return value instanceof AmountValue object ? object.makers : Set.of();
    }

    /** Returns what a value was made of when it was made. */
    static Set<Origin> origins(BasicValue value) {
        return value instanceof AmountValue object ? object.origins : origins(value.getType());
    }

    /** Returns what all values of a type come from. */
    static Set<Origin> origins(Type type) {
        return switch (type == null ? "" : type.getClassName()) {
            case "io.github.kickserv4j.domain.shared.Money" -> Set.of(Origin.MONEY);
            case "double", "float", "java.lang.Double", "java.lang.Float" -> Set.of(Origin.FLOATING);
            default -> Set.of();
        };
    }

    /** Returns a value that may be either. */
    static AmountValue merge(BasicValue first, BasicValue second) {
        Set<AbstractInsnNode> makers = new HashSet<>(makers(first));
        makers.addAll(makers(second));
        return new AmountValue(union(origins(first), origins(second)), makers);
    }

    static Set<Origin> union(Set<Origin> first, Set<Origin> second) {
        Set<Origin> all = EnumSet.noneOf(Origin.class);
        all.addAll(first);
        all.addAll(second);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountValue same && same.origins.equals(origins) && same.makers.equals(makers);
    }

    @Override
    public int hashCode() {
        return origins.hashCode() + makers.hashCode();
    }
}
