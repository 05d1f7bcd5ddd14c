/** The commands about jobs, their charges, and opportunities. */
@NullMarked
package io.github.kickserv4j.cli.job;

import org.jspecify.annotations.NullMarked;
