/** The command line as a process. */
@NullMarked
package io.github.kickserv4j.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
