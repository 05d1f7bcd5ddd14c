/** The command that plays one story over HTTP and over the twin, and compares. */
@NullMarked
package io.github.kickserv4j.cli.demo;

import org.jspecify.annotations.NullMarked;
