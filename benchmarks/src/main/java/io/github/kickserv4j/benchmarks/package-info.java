/** Measures the library beside its peers in the same run, and writes the ratios into the guide. */
@NullMarked
package io.github.kickserv4j.benchmarks;

import org.jspecify.annotations.NullMarked;
