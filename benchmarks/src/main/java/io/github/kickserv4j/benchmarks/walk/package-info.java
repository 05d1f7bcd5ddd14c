/** Walks over all pages of a list. */
@NullMarked
package io.github.kickserv4j.benchmarks.walk;

import org.jspecify.annotations.NullMarked;
