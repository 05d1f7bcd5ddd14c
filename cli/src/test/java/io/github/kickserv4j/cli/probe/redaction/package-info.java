/** The parts of evidence. */
@NullMarked
package io.github.kickserv4j.cli.probe.redaction;

import org.jspecify.annotations.NullMarked;
