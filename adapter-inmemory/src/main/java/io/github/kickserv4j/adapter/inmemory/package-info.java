/** The twin: a whole Kickserv account in memory. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
