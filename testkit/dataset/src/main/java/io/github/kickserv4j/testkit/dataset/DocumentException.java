package io.github.kickserv4j.testkit.dataset;

import java.io.IOException;

/** Thrown if bytes are not a document of their format. */
final class DocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;

    DocumentException(int line, String problem) {
        super(problem);
        this.line = line;
    }

    /** Returns the line of the problem, from 1. */
    int line() {
        return line;
    }
}
