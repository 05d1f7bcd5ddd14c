package com.example.crooked.hidden;

import io.github.kickserv4j.testkit.faultmatrix.FaultMatrix;
import io.github.kickserv4j.testkit.wirefault.FaultServer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Places in a class file where types of the testkit are easily overlooked. */
final class TestkitReferences {
    private TestkitReferences() {}

    static final class ByCast {
        Object server(Object any) {
            return (FaultServer) any;
        }
    }

    static final class ByArray {
        Object[] servers() {
            return new FaultServer[3];
        }
    }

    static final class ByArrayOfArrays {
        Object[] servers() {
            return new FaultServer[3][2];
        }
    }

    static final class ByCastToArray {
        Object servers(Object any) {
            return (FaultServer[]) any;
        }
    }

    static final class ByLocalGeneric {
        int servers() {
            List<FaultServer> none = new ArrayList<>();
            return none.size();
        }
    }

    static final class ByInstanceof {
        boolean isServer(Object any) {
            return any instanceof FaultServer;
        }
    }

    static final class ByClassLiteral {
        Class<?> server() {
            return FaultServer.class;
        }
    }

    static final class ByLambda {
        Function<Object, Object> server() {
            return any -> (FaultServer) any;
        }
    }

    static final class ByAnnotation {
        @FaultMatrix
        void faults() {}
    }
}
