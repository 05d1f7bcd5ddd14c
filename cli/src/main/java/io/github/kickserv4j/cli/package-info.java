/** The command line: one class to start from, and the tree of all commands. */
@NullMarked
package io.github.kickserv4j.cli;

import org.jspecify.annotations.NullMarked;
