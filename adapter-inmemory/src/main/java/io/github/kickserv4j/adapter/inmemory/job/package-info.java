/** Jobs in memory, with their charges and status transitions. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.job;

import org.jspecify.annotations.NullMarked;
