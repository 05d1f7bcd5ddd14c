/** What every resource of the twin stands on: one lock, one clock, and sorted lists of numbers. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.shared;

import org.jspecify.annotations.NullMarked;
