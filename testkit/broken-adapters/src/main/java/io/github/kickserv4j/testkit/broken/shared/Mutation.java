package io.github.kickserv4j.testkit.broken.shared;

import io.github.kickserv4j.ports.Kickserv;
import java.util.function.UnaryOperator;

/**
 * A mistake that an adapter could make.
 *
 * @param name the resource, the operation and the mistake, such as {@code notes.create.doubled}
 * @param description a sentence that says what the adapter does
 * @param effect makes this mistake only, in a correct account
 */
public record Mutation(String name, String description, UnaryOperator<Kickserv> effect) {}
