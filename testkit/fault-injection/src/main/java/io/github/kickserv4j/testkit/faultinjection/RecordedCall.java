package io.github.kickserv4j.testkit.faultinjection;

import io.github.kickserv4j.ports.shared.Failure;
import io.github.kickserv4j.ports.shared.Operation;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A call that has ended.
 *
 * @param operation the operation and what it was about
 * @param arguments the arguments of the method
 * @param fault the fault of the call, if it had one
 * @param isExecuted whether the call was passed on, so that it may have been carried out
 * @param failure what the caller got; none if it got a result
 */
public record RecordedCall(
        OperationName name,
        Operation operation,
        Seq<Object> arguments,
        Option<Fault> fault,
        boolean isExecuted,
        Option<Failure> failure) {
    private static final int LONGEST_PRINTED = 120;

    public RecordedCall {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(operation, "operation");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(failure, "failure");
    }

    /** Returns the operation, the arguments in short, the fault, and the outcome. */
    @Override
    public String toString() {
        return operation + " with " + arguments.map(RecordedCall::shortened).mkString("[", ", ", "]")
                + fault.map(it -> ", " + it).getOrElse("")
                + ": " + failure.map(Failure::message).getOrElse("succeeded");
    }

    private static String shortened(Object argument) {
        String text = argument.toString();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_PRINTED, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
