package io.github.kickserv4j.testkit.arch;

import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** A call or a reference of a method, as far as it makes, converts or carries amounts. */
record AmountCall(String owner, String name, String descriptor) {
    private static final String MONEY = "io/github/kickserv4j/domain/shared/Money";
    private static final Set<String> MAKING_MONEY = Set.of("<init>", "of", "parse");
    private static final Set<String> TO_FLOATING = Set.of("doubleValue", "floatValue");
    private static final Set<String> FLOATING_TYPES = Set.of("java/lang/Double", "java/lang/Float");
    private static final Set<String> READING = Set.of("parseDouble", "parseFloat", "valueOf", "<init>");
    private static final Set<String> NUMBERS =
            Set.of("java/math/BigDecimal", "java/lang/Double", "java/lang/Float", "java/lang/Number");
    private static final Set<String> BUILDERS = Set.of("java/lang/StringBuilder", "java/lang/StringBuffer");
    private static final Set<String> BUILDING = Set.of("<init>", "append", "insert", "toString");
    private static final Set<String> WHOLE_TEXT =
            Set.of("concat", "format", "formatted", "replace", "strip", "toString", "trim", "valueOf");
    private static final Set<String> WHOLE_ELEMENT = Set.of(
            "boxed",
            "distinct",
            "filter",
            "findAny",
            "findFirst",
            "get",
            "getOrElse",
            "getOrElseThrow",
            "max",
            "min",
            "orElse",
            "orElseGet",
            "orElseThrow",
            "peek",
            "reduce",
            "sorted");

    static AmountCall of(MethodInsnNode call) {
        return new AmountCall(call.owner, call.name, call.desc);
    }

    static AmountCall of(Handle handle) {
        return new AmountCall(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    Type result() {
        return Type.getReturnType(descriptor);
    }

    boolean makesMoney() {
        return owner.equals(MONEY) && MAKING_MONEY.contains(name);
    }

    /** Returns true if the call makes a floating-point number of a number or text. */
    boolean makesFloating() {
        return TO_FLOATING.contains(name) || (FLOATING_TYPES.contains(owner) && READING.contains(name));
    }

    /** Returns true for {@code amount()} and {@code toString()}. */
    boolean readsMoney() {
        return owner.equals(MONEY)
                && Set.of("java.math.BigDecimal", "java.lang.String").contains(result().getClassName());
    }

    /** Returns true if the result, or the new object, is computed from the numbers or texts that the call is given. */
    boolean keepsAmounts() {
        return NUMBERS.contains(owner)
                || owner.startsWith("java/text/")
                || (owner.equals("java/lang/String") && WHOLE_TEXT.contains(name))
                || (BUILDERS.contains(owner) && BUILDING.contains(name))
                || owner.equals("java/util/Objects")
                || (isChain() && WHOLE_ELEMENT.contains(name));
    }

    boolean divides() {
        return owner.equals("java/math/BigDecimal") && name.startsWith("divide");
    }

    /** Returns true for the methods of builders and constructors, which change their receiver. */
    boolean changesReceiver() {
        return keepsAmounts() && (name.equals("<init>") || BUILDERS.contains(owner));
    }

    /** Returns true for methods of streams, options and the like, which apply functions to what they have. */
    boolean isChain() {
        return owner.startsWith("java/util/stream/")
                || owner.startsWith("java/util/Optional")
                || owner.startsWith("io/vavr/");
    }

    /** Returns true if the result is what the function of the call returns. */
    boolean appliesFunction() {
        return isChain() && (name.startsWith("map") || name.startsWith("getOrElse") || name.equals("orElseGet"));
    }

    /** Returns the type and the name, as in {@code Money.of}. */
    String qualifiedName() {
        return IgnoredEither.qualifiedName(owner, name);
    }
}
