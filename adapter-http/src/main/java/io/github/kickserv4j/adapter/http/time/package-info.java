/** Deadlines and the source of time. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.time;

import org.jspecify.annotations.NullMarked;
