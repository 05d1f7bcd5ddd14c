/** The command line as a process: how it starts, what it writes, and how it ends. */
@NullMarked
package io.github.kickserv4j.cli.process;

import org.jspecify.annotations.NullMarked;
