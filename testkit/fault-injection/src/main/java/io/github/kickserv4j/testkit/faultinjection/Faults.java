package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The faults of one {@link FaultyKickserv}, and the calls that it has seen. A call has one fault at the most: of several that are
 * meant for it, the one that was asked for first.
 *
 * <p>Safe for many threads.
 */
public final class Faults {
    private Vector<FaultRule> rules = Vector.empty();
    private Vector<RecordedCall> calls = Vector.empty();

    Faults() {}

    /** Begins a fault of the calls of one operation, or of several. */
    public FaultTarget on(OperationName name, OperationName... others) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(others, "others");
        Seq<OperationName> names = List.of(others).prepend(name);
        return target(names.mkString(", "), call -> names.contains(call.name()));
    }

    /** Begins a fault of the calls of one operation on one thing, such as {@code PaymentOperations.create(job)}. */
    public FaultTarget on(Operation operation) {
        Objects.requireNonNull(operation, "operation");
        return target(operation.toString(), call -> call.operation().equals(operation));
    }

    /** Begins a fault of the calls that only read. */
    public FaultTarget onReads() {
        return target("reads", call -> !call.operation().isWrite());
    }

    /** Begins a fault of the calls that write. */
    public FaultTarget onWrites() {
        return target("writes", call -> call.operation().isWrite());
    }

    /** Begins a fault of all calls. */
    public FaultTarget onEveryCall() {
        return target("all operations", call -> true);
    }

    /** Returns the calls so far, in the order in which they ended. */
    public synchronized Seq<RecordedCall> calls() {
        return calls;
    }

    /** Returns the calls of one operation so far. */
    public Seq<RecordedCall> calls(OperationName name) {
        Objects.requireNonNull(name, "name");
        return calls().filter(call -> call.name() == name);
    }

    /**
     * Returns the faults that have not befallen any call yet, or fewer than they were meant for, in words. A test that is to prove
     * something of a fault asserts that there are none. Faults at a rate are never among them.
     */
    public synchronized Seq<String> pending() {
        return rules.filter(rule -> rule.schedule().isPending()).map(FaultRule::toString);
    }

    /** Ends all faults, and forgets the calls. */
    public synchronized void clear() {
        rules = Vector.empty();
        calls = Vector.empty();
    }

    /** Returns the fault of a call that is about to be made. Every rule sees it, so that each counts all its calls. */
    synchronized Option<Fault> faultFor(Invocation invocation) {
        return rules.foldLeft(
                Option.<Fault>none(), (fault, rule) -> fault.orElse(rule.faultFor(invocation, fault.isDefined())));
    }

    synchronized void add(RecordedCall call) {
        calls = calls.append(call);
    }

    private FaultTarget target(String description, Predicate<Invocation> predicate) {
        return new FaultTarget(new CallFilter(description, predicate), this::add);
    }

    /** Adds a rule, which is created from its position among all rules. */
    private synchronized void add(IntFunction<FaultRule> rule) {
        rules = rules.append(rule.apply(rules.size()));
    }
}
