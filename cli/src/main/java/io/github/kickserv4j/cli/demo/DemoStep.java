package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.ports.Kickserv;
import java.util.function.Function;

/**
 * One step of the scenario.
 *
 * @param name a description for people
 * @param action carries out the step, and returns the same text for the same result
 */
record DemoStep(String name, Function<Kickserv, String> action) {}
