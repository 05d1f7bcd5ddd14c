/** The command that runs one scenario over HTTP and over the twin, and compares the results. */
@NullMarked
package io.github.kickserv4j.cli.demo;

import org.jspecify.annotations.NullMarked;
