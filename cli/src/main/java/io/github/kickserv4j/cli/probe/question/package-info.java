/** The questions, their requests, and how the answers decide them. */
@NullMarked
package io.github.kickserv4j.cli.probe.question;

import org.jspecify.annotations.NullMarked;
