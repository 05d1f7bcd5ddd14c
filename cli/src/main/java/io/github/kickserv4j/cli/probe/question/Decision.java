package io.github.kickserv4j.cli.probe.question;

/** Decides a question by the answers to its requests. */
@FunctionalInterface
interface Decision {
    Outcome decide(Answers answers);
}
