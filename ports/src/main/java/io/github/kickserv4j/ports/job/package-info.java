/** The port to jobs, their charges, and opportunities. */
@NullMarked
package io.github.kickserv4j.ports.job;

import org.jspecify.annotations.NullMarked;
