package com.example.violating.hidden;

import io.github.kickserv4j.testkit.sample.SampleServer;
import io.github.kickserv4j.testkit.sample.SampleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Places in a class file where types of the testkit are easily overlooked. */
final class TestkitReferences {
    private TestkitReferences() {}

    static final class ByCast {
        Object server(Object any) {
            return (SampleServer) any;
        }
    }

    static final class ByArray {
        Object[] servers() {
            return new SampleServer[3];
        }
    }

    static final class ByArrayOfArrays {
        Object[] servers() {
            return new SampleServer[3][2];
        }
    }

    static final class ByCastToArray {
        Object servers(Object any) {
            return (SampleServer[]) any;
        }
    }

    static final class ByLocalGeneric {
        int servers() {
            List<SampleServer> none = new ArrayList<>();
            return none.size();
        }
    }

    static final class ByInstanceof {
        boolean isServer(Object any) {
            return any instanceof SampleServer;
        }
    }

    static final class ByClassLiteral {
        Class<?> server() {
            return SampleServer.class;
        }
    }

    static final class ByLambda {
        Function<Object, Object> server() {
            return any -> (SampleServer) any;
        }
    }

    static final class ByAnnotation {
        @SampleTest
        void test() {}
    }
}
