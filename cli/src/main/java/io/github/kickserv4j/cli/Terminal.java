package io.github.kickserv4j.cli;

import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** The terminal, if there is one. */
final class Terminal {
    private Terminal() {}

    static boolean isPresent() {
        return console().isDefined();
    }

    /** Reads a secret from the terminal without echo, or else from the first line of standard input. */
    static Option<String> readSecret() {
        return console().fold(Terminal::firstLine, terminal -> Option.of(terminal.readPassword("API key: "))
                .map(String::new));
    }

    /** Asks a person at the terminal a question, and returns the answer; none if there is no terminal, or no answer. */
    static Option<String> readLine(String question) {
        return console().flatMap(terminal -> Option.of(terminal.readLine("%s", question)));
    }

    @SuppressWarnings("SystemConsoleNull") // where it is never null, isTerminal() decides
    private static Option<Console> console() {
        return Option.of(System.console()).filter(Terminal::isTerminal);
    }

    /** Returns true if the console is a terminal. Up to JDK 21 every console is; from 22 on, the console reports it. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    private static Option<String> firstLine() {
        try {
            return Option.of(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
