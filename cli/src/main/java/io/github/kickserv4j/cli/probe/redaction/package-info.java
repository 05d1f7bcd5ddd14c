/** The parts of evidence: shapes, kinds, words and sentences, none of which can hold a value of an account. */
@NullMarked
package io.github.kickserv4j.cli.probe.redaction;

import org.jspecify.annotations.NullMarked;
