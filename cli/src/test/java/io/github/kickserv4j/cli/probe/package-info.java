/** The probe, against the fake server. */
@NullMarked
package io.github.kickserv4j.cli.probe;

import org.jspecify.annotations.NullMarked;
