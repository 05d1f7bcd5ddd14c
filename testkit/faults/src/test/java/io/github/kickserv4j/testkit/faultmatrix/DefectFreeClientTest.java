package io.github.kickserv4j.testkit.faultmatrix;

/** A client that does everything right finds nothing to complain of in the matrix; so the matrix asks nothing impossible. */
class DefectFreeClientTest {

    @FaultMatrix
    void defectFreeClientShouldPassEveryCase(FaultCase fault) {
        fault.check(DefectiveKickserv::new);
    }
}
