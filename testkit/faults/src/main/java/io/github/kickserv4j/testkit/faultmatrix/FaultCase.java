package io.github.kickserv4j.testkit.faultmatrix;

import io.github.kickserv4j.ports.Kickserv;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Function;

/**
 * One fault, and the behaviour that is required of a client. A row of the matrix has one case or several, such as reading and
 * writing.
 */
public final class FaultCase {
    private final String id;
    private final String fault;
    private final String required;
    private final Scenario scenario;
    private final Option<FaultReportFile> report;

    private FaultCase(String id, String fault, String required, Scenario scenario, Option<FaultReportFile> report) {
        this.id = id;
        this.fault = fault;
        this.required = required;
        this.scenario = scenario;
        this.report = report;
    }

    static FaultCase of(String id, String fault, String required, Scenario scenario) {
        return new FaultCase(id, fault, required, scenario, Option.none());
    }

    /** Returns all cases of all 42 rows, in order. */
    public static Seq<FaultCase> all() {
        return Vector.of(
                        ConnectionFaults.CASES,
                        BrokenResponseFaults.CASES,
                        DeadlineFaults.CASES,
                        OversizedResponseFaults.CASES,
                        MalformedResponseFaults.CASES,
                        UnexpectedContentFaults.CASES,
                        AuthenticationFaults.CASES,
                        OverloadFaults.CASES,
                        UncertainWriteFaults.CASES,
                        RedirectAndInjectionFaults.CASES,
                        PagingFaults.CASES,
                        CancellationFaults.CASES,
                        StabilityFaults.CASES,
                        SecretLeakFaults.CASES,
                        ProxyFaults.CASES)
                .flatMap(cases -> cases)
                .sortBy(FaultCase::id);
    }

    /** Returns the row in two digits, and a letter if the row has several cases, such as {@code 25c}. */
    public String id() {
        return id;
    }

    /** Returns the row, from 1 to 42. */
    public int row() {
        return Integer.parseInt(id.substring(0, 2));
    }

    /** Returns the fault in a few words. */
    public String fault() {
        return fault;
    }

    /** Returns the required behaviour in a few words. */
    public String required() {
        return required;
    }

    /**
     * Causes the fault and checks the behaviour of a client. A client that is {@link AutoCloseable} is closed at the end.
     *
     * @param client creates the client for the account; called once
     * @return the result, if it is as required
     * @throws AssertionError with the fault, the required behaviour and the actual one
     */
    public FaultCaseResult check(Function<FaultTestAccount, ? extends Kickserv> client) {
        Objects.requireNonNull(client, "client");
        try (var faultTestHarness = new FaultTestHarness(client)) {
            FaultCaseResult faultCaseResult = scenario.run(faultTestHarness);
            report.forEach(it -> it.add(this, faultCaseResult));
            return faultCaseResult;
        } catch (AssertionError red) {
            report.forEach(it -> it.add(this, "**something else**"));
            throw new AssertionError(this + "\n" + red.getMessage(), red);
        }
    }

    /** Returns the same case, which records its result in {@code file}. */
    FaultCase reportingTo(FaultReportFile file) {
        return new FaultCase(id, fault, required, scenario, Option.some(file));
    }

    /** Returns the case in one line, such as {@code 07 write, closed before any answer: one send, outcome unknown}. */
    @Override
    public String toString() {
        return id + " " + fault + ": " + required;
    }
}
