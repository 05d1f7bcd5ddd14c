package com.example.violating.lookup;

import com.example.violating.lookup.Lookup.Named;
import io.vavr.control.Either;

/** Classes that lose failures of ports without naming one. */
final class UnnamedPort {
    private UnnamedPort() {}

    record ByCall(Lookup lookup) {
        String name() {
            return lookup.nameOf(1).getOrElse("nobody");
        }
    }

    record ByField(Lookup lookup) {
        String name() {
            return lookup.last.getOrElse("nobody");
        }
    }

    record ByCallback(Lookup lookup) {
        String name() {
            return lookup.applyToLast(found -> found.getOrElse("nobody"));
        }
    }

    record BySupplier(Named named) {
        String name() {
            return named.get().getOrElse("nobody");
        }
    }

    record ByIgnoredResult(Lookup lookup) {
        void name() {
            lookup.nameOf(1);
        }
    }

    record Outer(Lookup lookup) {
        String name() {
            return new Inner().name(lookup.nameOf(1));
        }

        static final class Inner {
            String name(Either<?, String> found) {
                return found.getOrElse("nobody");
            }
        }
    }
}
