package io.github.kickserv4j.testkit.junit;

import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Makes the exceptions for annotations and parameters that cannot be. */
final class WrongUse {
    private WrongUse() {}

    static ParameterResolutionException of(String sentence) {
        return new ParameterResolutionException(sentence);
    }

    static ParameterResolutionException of(String sentence, Throwable cause) {
        return new ParameterResolutionException(sentence, cause);
    }
}
