/** The basis of all repositories of the twin: one lock, one clock, and sorted lists of numbers. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.shared;

import org.jspecify.annotations.NullMarked;
