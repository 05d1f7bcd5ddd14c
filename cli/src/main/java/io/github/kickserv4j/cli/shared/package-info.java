/** The common parts of all commands: arguments, the shell, the connection, and the results. */
@NullMarked
package io.github.kickserv4j.cli.shared;

import org.jspecify.annotations.NullMarked;
