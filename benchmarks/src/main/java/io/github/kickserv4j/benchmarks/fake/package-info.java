/** Fakes of a server, as a unit test sees them. */
@NullMarked
package io.github.kickserv4j.benchmarks.fake;

import org.jspecify.annotations.NullMarked;
