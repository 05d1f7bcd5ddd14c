/** Jobs, their charges, and opportunities on the wire. */
@NullMarked
package io.github.kickserv4j.adapter.http.job;

import org.jspecify.annotations.NullMarked;
