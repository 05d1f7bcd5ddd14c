/** The indexes of the twin: sets of numbers with access by position, and records in order. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.index;

import org.jspecify.annotations.NullMarked;
