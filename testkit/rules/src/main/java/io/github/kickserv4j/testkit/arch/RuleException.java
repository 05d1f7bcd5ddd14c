package io.github.kickserv4j.testkit.arch;

import com.tngtech.archunit.core.domain.JavaClass;

/** A class, with those nested in it, that a rule does not apply to, and why. */
record RuleException(String type, String reason) {
    RuleException {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an exception for " + type + " needs a reason");
        }
    }

    boolean covers(JavaClass other) {
        return other.getName().equals(type) || other.getName().startsWith(type + "$");
    }

    String needless() {
        return "The exception for <" + type + "> (" + reason + ") excuses no violation, so remove it";
    }

    @Override
    public String toString() {
        return type + " (" + reason + ")";
    }
}
