/** Mistakes with jobs, their charges, and opportunities. */
@NullMarked
package io.github.kickserv4j.testkit.broken.job;

import org.jspecify.annotations.NullMarked;
