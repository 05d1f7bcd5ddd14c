package io.github.kickserv4j.testkit.faultmatrix;

/** A client without defects passes the whole matrix, so the matrix requires nothing impossible. */
class DefectFreeClientTest {

    @FaultMatrix
    void defectFreeClientShouldPassEveryCase(FaultCase fault) {
        fault.check(DefectiveKickserv::new);
    }
}
