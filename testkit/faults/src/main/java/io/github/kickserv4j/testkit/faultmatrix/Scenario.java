package io.github.kickserv4j.testkit.faultmatrix;

/** Causes a fault, makes the client call, and checks its behaviour. */
@FunctionalInterface
interface Scenario {
    FaultCaseResult run(FaultTestHarness faultTestHarness);
}
