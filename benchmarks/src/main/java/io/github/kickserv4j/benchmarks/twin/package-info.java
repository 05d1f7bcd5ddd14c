/** The twin with many records. */
@NullMarked
package io.github.kickserv4j.benchmarks.twin;

import org.jspecify.annotations.NullMarked;
