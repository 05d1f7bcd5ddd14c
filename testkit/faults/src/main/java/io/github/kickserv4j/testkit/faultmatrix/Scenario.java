package io.github.kickserv4j.testkit.faultmatrix;

/** Has something go wrong, has the client call, and checks what it makes of it. */
@FunctionalInterface
interface Scenario {
    FaultCaseResult run(FaultTestHarness faultTestHarness);
}
