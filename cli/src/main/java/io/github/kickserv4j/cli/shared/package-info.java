/** What every command is made of: arguments, the shell around it, the connection, and its results. */
@NullMarked
package io.github.kickserv4j.cli.shared;

import org.jspecify.annotations.NullMarked;
