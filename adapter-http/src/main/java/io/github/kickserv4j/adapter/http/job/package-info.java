/** Reads and writes jobs, their charges, and opportunities. */
@NullMarked
package io.github.kickserv4j.adapter.http.job;

import org.jspecify.annotations.NullMarked;
