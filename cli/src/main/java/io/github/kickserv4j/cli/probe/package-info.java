/** Asks a live account, by reading alone, the questions that its owner has agreed to. */
@NullMarked
package io.github.kickserv4j.cli.probe;

import org.jspecify.annotations.NullMarked;
