/** The basis of all repositories of the twin: one lock, one clock, and kept sums. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.shared;

import org.jspecify.annotations.NullMarked;
