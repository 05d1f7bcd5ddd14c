package io.github.kickserv4j.cli.demo;

import io.github.kickserv4j.ports.Kickserv;
import java.util.function.Function;

/**
 * One scene of the story.
 *
 * @param name what happens, for people
 * @param action makes it happen, and tells what came of it, in the same words for the same result
 */
record DemoStep(String name, Function<Kickserv, String> action) {}
